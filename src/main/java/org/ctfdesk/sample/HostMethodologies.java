package org.ctfdesk.sample;

/** Table 3 of the invented host Party, whose NDC is its first. */
final class HostMethodologies {
    private HostMethodologies() {}

    static void fill(Draft draft) {
        var page = draft.page("table3");
        first(page);
        each(page);
        consistency(page);
        cooperation(page);
        page.box("“Chapter” and “section” refer to the biennial transparency report, “NID” to the national inventory document.");
    }

    private static void first(TypedTable page) {
        page.text("approachFirst", """
                Target 1 is accounted for by comparing net greenhouse gas emissions of the national inventory in 2030,
                with corresponding adjustments, with 75 per cent of the emissions of 2010. Target 2 is accounted for
                with the energy balance. The approach promotes environmental integrity, transparency, accuracy,
                completeness, comparability and consistency: all figures come from the inventory and the energy balance,
                both are published and recalculated for the whole series, and double counting is avoided as described
                below.""");
    }

    private static void each(TypedTable page) {
        page.text("targetMethod", """
                        Target 1: level of net emissions in 2030 against the target level of 48 150 kt CO2 eq. Target 2:
                        share in 2030 against 60 per cent. For both the most recent year is compared with the base year
                        in each report.""")
                .text("baselineMethod", """
                        Not applicable: both targets relate to a base year and not to a projected baseline.""")
                .text("indicatorMethod", """
                        Not applicable: each indicator is generated with the method by which its target is assessed.""")
                .text("conditions", """
                        Target 1 assumes that the forest law stays in force and that the annual area burnt does not
                        exceed the average of 2005–2020. Target 2 assumes that the eastern transmission line is in
                        operation by 2028.""")
                .text("parameters", """
                        Inventory: NID, chapters 3 to 7. Energy balance of the Statistical Office of Sample Republic.
                        Projections: energy system model SR-TIMES for energy, transport and industry; spreadsheet models
                        for agriculture, LULUCF and waste; see chapter II.F.""")
                .text("guidelines", """
                        2006 IPCC Guidelines for National Greenhouse Gas Inventories; 2013 Supplement on Wetlands for
                        mangroves and drained organic soils.""")
                .text("metrics", """
                        100-year global warming potentials of the IPCC Fifth Assessment Report, table 8.A.1, without the
                        value for fossil methane.""")
                .text("ownMethod", "Not applicable: the NDC can be accounted for with methodologies of the IPCC guidelines.")
                .text("measuresMethod", """
                        Effects of measures are estimated bottom-up against the activity without the measure; see
                        section II.D.4 for the method of each. Interactions between measures on the same source are
                        removed before effects are added.""")
                .text("sectorAssumptions", """
                        LULUCF: land-based approach with six land categories and a transition period of 20 years.
                        Organic soils are included as far as they are drained.""")
                .text("naturalDisturbances", """
                        Emissions and subsequent removals from natural disturbances are not excluded from accounting;
                        they are part of the indicator.""")
                .text("harvestedWood", """
                        Production approach with first-order decay for sawn wood and wood-based panels; paper is
                        reported with zero stock change, for exports exceed production data of acceptable quality.""")
                .text("ageClass", "The effects of age-class structure are not addressed separately.")
                .text("existingGuidance", """
                        The measurement, reporting and verification of forest measures builds on the reference level
                        that was submitted in 2019 under the Convention; its forest definition is used in the inventory
                        and here.""")
                .text("doubleCounting", """
                        Emissions and removals are counted once, where they occur. Mitigation outcomes that are first
                        transferred are added to the emissions balance (table 4). Each outcome has a unique number in
                        the national registry, and no outcome of the same activity is authorized under two approaches.
                        Projects financed by results-based payments for forests are excluded from authorization.""")
                .text("otherMethods", "No other methodologies are related to the NDC.");
    }

    private static void consistency(TypedTable page) {
        page.text("inventoryConsistency", """
                        The data of table 4 are those of the national inventory, submitted together with this report.
                        There are no inconsistencies with the most recent national inventory report.""")
                .text("inventoryCorrections", """
                        The base year was recalculated with the forest map of 2025 (plus 720 kt CO2 eq. in 2010). It is
                        a correction of the inventory: 41 000 ha had been counted as forest that were plantations of oil
                        palms.""")
                .text("accuracy", """
                        The share of renewable electricity is calculated from metered supply. The definition of the
                        indicator did not change.""")
                .text("transparentChanges", """
                        Both changes are described in tables 1 and 3 and in section II.B.3 of this report; the values
                        before and after the change are given.""")
                .text("excluded", """
                        SF6 and NF3 are excluded because their sources have not been surveyed; their emissions are
                        expected to be small, since there is no production and no semiconductor industry. International
                        transport is excluded in accordance with the IPCC guidelines.""");
    }

    private static void cooperation(TypedTable page) {
        page.text("approachMethods", """
                        Landfill gas recovery: recovered methane is metered, and the baseline is the recovery rate
                        required by law. Efficient lighting: metered consumption before and after replacement in a
                        sample of 400 buildings, multiplied by the emission factor of the grid. Corresponding
                        adjustments are applied by averaging (decision 2/CMA.3, annex, para. 7(a)(ii)).""")
                .text("sustainableDevelopment", """
                        Landfill gas recovery: better air quality for some 220 000 neighbours and 340 permanent jobs.
                        Efficient lighting: lower electricity bills of schools and clinics. Both were examined with the
                        national sustainable development tool, with public consultations in 2021 and 2022.""")
                .text("environmentalIntegrity", """
                        Baselines are set below business as usual and revised every five years; outcomes are verified by
                        accredited third parties. For 5 per cent of what is verified nothing is issued. There is no net
                        increase in global emissions, as adjustments are applied to all outcomes first transferred.
                        Neither approach carries a risk of reversal.""")
                .text("transparency", """
                        Authorizations, verification reports and transactions are published in the national registry.
                        The designated authority decides on authorizations after advice from a board of four ministries
                        and two civil society members.""")
                .text("robustAccounting", """
                        Every outcome first transferred is added to the emissions balance, whether authorized for an NDC
                        or for other international mitigation purposes. The registry is reconciled with that of the
                        acquiring Party twice a year. First transfer of outcomes for other purposes is defined as their
                        issuance.""")
                .text("otherArticle6", """
                        The initial report was submitted in March 2022 and its update in June 2023. Annual information
                        for 2023 was submitted on 10 April 2024.""");
    }
}

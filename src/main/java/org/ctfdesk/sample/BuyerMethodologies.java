package org.ctfdesk.sample;

/** Table 3 of the invented buyer Party, whose NDC is its second. */
final class BuyerMethodologies {
    private BuyerMethodologies() {}

    static void fill(Draft draft) {
        var page = draft.page("table3");
        later(page);
        each(page);
        consistency(page);
        cooperation(page);
        page.box("""
                “Section” refers to the biennial transparency report, “NID” to the national inventory document. The part
                on the first NDC is left blank, for this is the second.""");
    }

    private static void later(TypedTable page) {
        page.text("approachLater", """
                        The NDC is accounted for by its budget: net emissions of the inventory in 2021–2030, with
                        corresponding adjustments in each year and cumulatively at the end, are compared with 640 000 kt
                        CO2 eq. Methodologies, consistency, coverage and exclusions are explained in the rows below, in
                        the order of annex II to decision 4/CMA.1.""")
                .text("commonMetrics", """
                        Emissions and removals are estimated in accordance with the 2006 IPCC Guidelines and expressed
                        with the 100-year global warming potentials of the IPCC Fifth Assessment Report, as decision
                        18/CMA.1 requires.""")
                .text("inventoryConsistencyLater", """
                        The accounting uses the totals of the national inventory without any change, so that data and
                        methods are the same by construction.""")
                .text("overestimation", """
                        No projected emissions or removals are used for accounting. The trajectory is a straight line
                        from the mean of 2018–2020 and does not depend on a model.""");
    }

    private static void each(TypedTable page) {
        page.text("targetMethod", """
                        Sum of yearly emissions balances of 2021–2030 against the budget. Until the period has ended the
                        sum of the years reported is compared with the sum of the indicative trajectory for the same
                        years.""")
                .text("baselineMethod", "Not applicable: the target relates to a base year and not to a projected baseline.")
                .text("indicatorMethod", "Not applicable: the indicator is generated with the method by which the target is assessed.")
                .text("conditions", """
                        The target is unconditional. Natural disturbances beyond the range of 1990–2020 would be
                        reported, but would not lead to a change of the budget.""")
                .text("parameters", """
                        Inventory: NID, chapters 3 to 8. National energy statistics, national forest inventory
                        (five-year cycle), models TIMES-SL for energy and FORMOD for forest land; see section II.F.""")
                .text("guidelines", """
                        2006 IPCC Guidelines for National Greenhouse Gas Inventories; 2013 Supplement on Wetlands;
                        single methods of the 2019 Refinement for fugitive emissions.""")
                .text("metrics", """
                        100-year global warming potentials of the IPCC Fifth Assessment Report, table 8.A.1, without the
                        value for fossil methane.""")
                .text("ownMethod", "Not applicable: the NDC can be accounted for with methodologies of the IPCC guidelines.")
                .text("measuresMethod", """
                        Effects are estimated by decomposition against the scenario ‘without measures’, measure by
                        measure in the order of their start; overlaps are credited to the older measure. See section
                        II.D.""")
                .text("sectorAssumptions", """
                        LULUCF: all managed land by category, transition period of 20 years; mineral soils with a model,
                        organic soils with measured emission factors.""")
                .text("naturalDisturbances", """
                        Emissions and subsequent removals from natural disturbances are not excluded; they are part of
                        the indicator.""")
                .text("harvestedWood", "Production approach, first-order decay, three product groups; see NID, section 6.9.")
                .text("ageClass", "The effects of age-class structure are not addressed separately.")
                .text("existingGuidance", """
                        Inventory practice, registry and review under the Convention and the Kyoto Protocol were carried
                        on; no unit of the Kyoto Protocol is used towards this NDC.""")
                .text("doubleCounting", """
                        Emissions are counted once, where they occur. Only ITMOs for which the transferring Party has
                        given an authorization and applied, or committed itself to apply, a corresponding adjustment are
                        used. Each is cancelled in the national registry with its number and the year of use.""")
                .text("otherMethods", "No other methodologies are related to the NDC.");
    }

    private static void consistency(TypedTable page) {
        page.text("scopeConsistency", """
                        Scope, gases, metrics and the method of the base year are those communicated with the second
                        NDC. The only change is the recalculation of organic soils, applied to the whole series and to
                        the budget alike.""")
                .text("inventoryConsistency", """
                        Accounting and inventory use the same data. There are no inconsistencies with the most recent
                        national inventory report.""")
                .text("inventoryCorrections", """
                        Emission factors of drained organic soils were corrected after measurements on 36 sites: plus
                        344 kt CO2 eq. in 1990, and the budget in proportion.""")
                .text("accuracy", "There were no other technical changes.")
                .text("transparentChanges", """
                        The change was announced in the first biennial transparency report (section II.C) and is
                        documented with old and new values in section II.B of this report and in NID, chapter 10.""")
                .text("categoriesAccounted", """
                        All categories of the national inventory are included in the indicator, and so in the NDC.""")
                .text("striving", """
                        The first NDC covered all sectors and six gases; NF3 was added with the second. No source, sink
                        or activity that was once included has been left out.""")
                .text("excluded", """
                        No category is excluded. Indirect CO2 is reported for information in table 6 and is not counted,
                        for it was not part of the base year when the NDC was communicated.""");
    }

    private static void cooperation(TypedTable page) {
        page.text("approachMethods", """
                        Baselines are set in the agreements with the transferring Parties, below business as usual, and
                        are approved by both sides. Corresponding adjustments are applied each year and cumulatively at
                        the end of the period (decision 2/CMA.3, annex, para. 7(b)).""")
                .text("sustainableDevelopment", """
                        Projects are approved after an examination by the host Party with its own criteria. Sampleland
                        publishes a report on benefits and complaints for each approach every two years.""")
                .text("environmentalIntegrity", """
                        Only outcomes of vintages since 2021 that are additional to the unconditional NDC of the host
                        Party are bought. Verification is done by third parties. Activities with a risk of reversal are
                        not supported.""")
                .text("transparency", """
                        Agreements, authorizations, prices and quantities are published within 30 days. A council with
                        members from science and civil society advises the ministry on each agreement.""")
                .text("robustAccounting", """
                        ITMOs used are subtracted from the emissions balance in the year of use and within the same NDC
                        period. The registry is reconciled with that of each transferring Party before annual
                        information is submitted.""")
                .text("otherArticle6", """
                        The initial report was submitted in May 2022. Annual information is submitted by 15 April of
                        each year.""");
    }
}

package org.ctfdesk.sample;

/** The description of the NDC, and tables 1 and 2, of the invented host Party. */
final class HostDescription {
    private HostDescription() {}

    static void fill(Draft draft) {
        description(draft.page("description"));
        indicators(draft.page("table1"));
        definitions(draft.page("table2"));
    }

    private static void description(TypedTable page) {
        page.text("target", """
                        Sample Republic is an invented Party; its report shows how the tables are filled.

                        Target 1: to keep net greenhouse gas emissions in 2030 at or below 48 150 kt CO2 eq., which is
                        25 per cent below the level of 2010 (economy-wide absolute emission reduction). The target is
                        unconditional.

                        Target 2: to raise the share of renewable sources in gross electricity consumption to 60 per
                        cent in 2030 (other: a sectoral non-GHG target that supports target 1). The target depends on
                        the extension of the national grid, which has been financed since 2022.""")
                .text("targetYear", "Both targets are single-year targets for 2030.")
                .text("referencePoint", """
                        Target 1: net greenhouse gas emissions in the base year 2010, 64 200 kt CO2 eq. including
                        LULUCF, as recalculated in the inventory submitted with this report.

                        Target 2: share of renewable sources in gross electricity consumption in 2010, 31.5 per cent.""")
                .text("timeFrame", "1 January 2021 to 31 December 2030.")
                .text("scope", """
                        Target 1 covers energy (including transport), industrial processes and product use, agriculture,
                        LULUCF and waste, and the gases CO2, CH4, N2O, HFCs and PFCs. PFCs do not occur. SF6 and NF3 are
                        not in the scope of the NDC: their sources have not been surveyed (see the flexibility applied
                        to paragraph 48). All carbon pools of forest land are included; for cropland and grassland the
                        pools of living biomass and soil organic carbon.

                        Target 2 covers all electricity supplied to the public grid and to isolated grids above 1 MW.""")
                .text("cooperativeApproaches", """
                        Sample Republic takes part in cooperative approaches as a transferring Party and does not intend
                        to use ITMOs towards its own NDC. Two approaches are authorized: landfill gas recovery under a
                        bilateral crediting mechanism with Sampleland (another invented Party) and efficient lighting in
                        public buildings, for international aviation. \
                        Up to 1 200 000 t CO2 eq. may be first transferred until 2030; the limit was set so that target 1 remains within
                        reach under the scenario with additional measures.""")
                .text("updates", """
                        The base year emissions were recalculated from 63 480 to 64 200 kt CO2 eq. after the new forest
                        map of 2025; the target level follows from the percentage and changed from 47 610 to 48 150 kt
                        CO2 eq. The share of renewable electricity is now calculated from metered supply and no longer
                        from installed capacity.""")
                .box("""
                        Further information on the NDC is given in chapter II.B of the biennial transparency report. The
                        first NDC was communicated in 2016 and updated in 2021.""");
    }

    private static void indicators(TypedTable page) {
        page.name("indicator/1", "Net GHG emissions")
                .text("reference/1", """
                        Base year 2010: 64 200 kt CO2 eq., the total including LULUCF of the national inventory (table
                        6).""")
                .text("recalculation/1", """
                        The base year value was 63 480 kt CO2 eq. in the first biennial transparency report. Forest land
                        remaining forest land was recalculated for all years with the forest map of 2025, which adds 720
                        kt CO2 eq. in 2010.""")
                .text("relation/1", """
                        The indicator has the same metric, coverage and method as target 1. After corresponding
                        adjustments its level in 2030 shows directly whether the target is met.""")
                .name("indicator/2", "Share of renewable electricity")
                .text("reference/2", """
                        Base year 2010: 31.5 per cent of gross electricity consumption, from the national energy
                        balance.""")
                .text("recalculation/2", """
                        Not affected by recalculations of the inventory. The change from installed capacity to metered
                        supply raised the value of 2010 from 30.9 to 31.5 per cent.""")
                .text("relation/2", """
                        The indicator is the metric of target 2. It also explains about two fifths of the reductions
                        that the energy sector contributes to target 1.""")
                .box("Both indicators are quantitative. Yearly values stand in table 4, one table for each target.");
    }

    private static void definitions(TypedTable page) {
        page.text("indicator/1", """
                        Anthropogenic emissions by sources minus removals by sinks of CO2, CH4, N2O, HFCs and PFCs in
                        all sectors of the national inventory, in kt CO2 eq. with the 100-year global warming potentials
                        of the IPCC Fifth Assessment Report. International aviation and navigation are not included.
                        Emissions and removals follow from where they take place, before corresponding adjustments.""")
                .text("indicator/2", """
                        Electricity generated from hydropower, wind, sunlight, geothermal heat and solid biomass,
                        divided by gross electricity consumption (generation plus imports minus exports), in per cent.
                        Hydropower counts with its real generation and is not normalized for rainfall.""")
                .named("sector/1", "Transport", """
                        Domestic transport of all modes, category 1.A.3. In the NDC and in tables 5 and 7 to 9 it is a
                        sector of its own; in the national inventory report it is a part of energy.""")
                .named("category/1", "Landfill sites", """
                        Managed sites of category 5.A.1 with more than 50 000 inhabitants connected. The NDC names them
                        apart because mitigation outcomes from them are authorized under a cooperative approach.""")
                .named("other/1", "Restored forest", """
                        Land that was converted from forest to another use before 2011 and on which, under the forest
                        protection and restoration law, trees of native species have grown again to at least 5 metres
                        and 30 per cent crown cover.""")
                .box("Mitigation co-benefits of adaptation actions and economic diversification plans are not part of the NDC.");
    }
}

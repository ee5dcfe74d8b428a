package org.ctfdesk.sample;

/** The description of the NDC, and tables 1 and 2, of the invented buyer Party. */
final class BuyerDescription {
    private BuyerDescription() {}

    static void fill(Draft draft) {
        draft.page("description")
                .text("target", """
                        Sampleland is an invented Party; its report shows how the tables are filled.

                        Economy-wide absolute emission reduction: net greenhouse gas emissions of the years 2021 to 2030
                        together shall not exceed 640 000 kt CO2 eq., after corresponding adjustments. On average this
                        is 36 per cent below the level of 1990. The target is unconditional.""")
                .text("targetYear", "Multi-year target for the period 2021–2030.")
                .text("referencePoint", """
                        Base year 1990: net emissions of 100 000 kt CO2 eq. including LULUCF, as in the inventory
                        submitted with this report. The budget is ten times 64 per cent of this value.""")
                .text("timeFrame", "1 January 2021 to 31 December 2030.")
                .text("scope", """
                        All sectors of the national inventory: energy (including transport), industrial processes and
                        product use, agriculture, LULUCF and waste. All seven gases: CO2, CH4, N2O, HFCs, PFCs, SF6 and
                        NF3. All pools and activities of LULUCF are included on the basis of reported emissions and
                        removals. Indirect CO2 is not included.""")
                .text("cooperativeApproaches", """
                        Sampleland uses ITMOs towards its NDC. They come from cooperative approaches with Sample
                        Republic (another invented Party) and two further Parties and shall not exceed 12 000 kt CO2 eq.
                        in the whole period. Sampleland does not first transfer mitigation outcomes.""")
                .text("updates", """
                        Compared with the first biennial transparency report the budget is unchanged in relation to
                        1990; in absolute terms it rose from 637 800 to 640 000 kt CO2 eq. with the recalculation of
                        emissions from organic soils.""")
                .box("This is the second NDC of Sampleland. The first covered 2017–2020 and was assessed in the first report.");
        draft.page("table1")
                .name("indicator/1", "Net GHG emissions")
                .text("reference/1", """
                        Base year 1990: 100 000 kt CO2 eq., total including LULUCF without indirect CO2 (table 6).""")
                .text("recalculation/1", """
                        Emissions from drained organic soils were recalculated for all years with measured emission
                        factors; the base year rose from 99 656 to 100 000 kt CO2 eq.""")
                .text("relation/1", """
                        The indicator has the same coverage and metric as the budget. Summed over the period, and after
                        corresponding adjustments, it shows directly whether the budget is kept.""")
                .box("The indicator is quantitative; yearly values stand in table 4.");
        draft.page("table2")
                .text("indicator/1", """
                        Anthropogenic emissions by sources minus removals by sinks of all seven gases in all sectors of
                        the national inventory, in kt CO2 eq. with the 100-year global warming potentials of the IPCC
                        Fifth Assessment Report, without international aviation and navigation and without indirect CO2.""")
                .named("sector/1", "Transport", """
                        Category 1.A.3 without pipelines. In the NDC transport is a sector of its own; in the national
                        inventory report it is a part of energy.""")
                .named("category/1", "Not applicable", "No category is defined differently than in the national inventory report.")
                .named("other/1", "Budget", """
                        The amount of net emissions allowed in the ten years of the period together. Yearly values of
                        the trajectory are indicative; only their sum is binding.""")
                .box("Mitigation co-benefits of adaptation actions and economic diversification plans are not part of the NDC.");
    }
}

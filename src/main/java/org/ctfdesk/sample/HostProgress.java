package org.ctfdesk.sample;

/** Table 4 of the invented host Party, once for each of its two targets. */
final class HostProgress {
    private HostProgress() {}

    static void fill(Draft draft) {
        emissions(draft.page("table4/1"));
        electricity(draft.page("table4/2"));
    }

    private static void emissions(TypedTable page) {
        page.footnote("""
                        Two entities are authorized to use these outcomes: Sample Airways Ltd and Sample Cargo Ltd (both
                        invented), towards obligations for international aviation. The amount is what was issued, and
                        thereby first transferred, in 2023; in all 60 000 t CO2 eq. are authorized for this purpose.""")
                .footnote("""
                        The first transfers of the NDC period took place in 2023: 75 000 t CO2 eq. of vintages 2022 and
                        2023 to Sampleland.""")
                .row("indicator/1", """
                        kt CO2 eq | 64200 | 52000 | 51800 | 51500 | | 48150 | 2030 | \
                        Net emissions in 2023 were 12 700 kt CO2 eq. or 19.8 per cent below the level of 2010. \
                        With corresponding adjustments they were 51 530 kt CO2 eq. or 19.7 per cent below it. \
                        The target is a reduction of 25 per cent in 2030. Most of the progress comes from lower deforestation \
                        and from restored forest, while emissions from energy grew until 2019 and have been stable since.""")
                .named("supporting/1", "Effect of implemented measures, as far as estimated (table 5)",
                        "kt CO2 eq | NA | 5480 | 5890 | 6315 | | NA | |")
                .named("supporting/2", "Net GHG emissions per inhabitant", "t CO2 eq | 3.30 | 2.23 | 2.20 | 2.16 | | NA | |")
                .rows("""
                        emissions         | kt CO2 eq | 64200 | 52000 | 51800 | 51500
                        lulucf            | kt CO2 eq |       | NA    | NA    | NA
                        emissionsCovered  | kt CO2 eq |       | 52000 | 51800 | 51500
                        emissionsPortion  | kt CO2 eq |       | 52000 | 51800 | 51500
                        otherIndicator    | %         |       | NA    | NA    | NA
                        firstTransferred  | t CO2 eq  |       |       |       | 75000 (2)
                        otherPurposes     | t CO2 eq  |       |       |       | 15000 (1)
                        used              | t CO2 eq
                        netTransfers      | t CO2 eq
                        average           | t CO2 eq
                        adjustments       | t CO2 eq
                        cumulative        | t CO2 eq
                        balance           | kt CO2 eq
                        adjustedIndicator | %         |       | NA    | NA    | NA
                        """)
                .text("otherInformation", """
                        Corresponding adjustments are applied by averaging: 90 000 t CO2 eq. first transferred in
                        2021–2023, divided by three elapsed years, are 30 000 t CO2 eq. a year. The same amount is added
                        in each elapsed year, also in 2021 and 2022, which are thereby restated. In the report with
                        information on 2030 the average over ten years will replace it.""")
                .box("""
                        LULUCF is part of the time series of net emissions, so that its contribution is not stated
                        again.

                        The row of ITMOs first transferred holds outcomes authorized for use towards an NDC only;
                        outcomes authorized for other international mitigation purposes stand in their own row and are
                        not contained in it. The net annual quantity is therefore the sum of both, less use. Quantities
                        are in t CO2 eq.; the emissions balance is in kt CO2 eq., so that 30 000 t are added as 30 kt.

                        The column of 2030 stays blank until that year is reported. The assessment of achievement is due
                        in the first report that contains information on 2030.""");
    }

    private static void electricity(TypedTable page) {
        page.row("indicator/2", """
                        % | 31.5 | 42.1 | 43.4 | 44.6 | | 60 | 2030 | \
                        The share of renewable electricity was 44.6 per cent in 2023, 13.1 percentage points above the level of 2010. \
                        Of the 28.5 points between the base year and the target 46 per cent were achieved in 13 of 20 years; \
                        the auctions of \
                        2022 to 2025 and the eastern transmission line are expected to close the gap.""")
                .named("supporting/1", "Renewable electricity generated", "GWh | 11240 | 20460 | 21610 | 22790 | | NA | |")
                .named("supporting/2", "Gross electricity consumption", "GWh | 35683 | 48599 | 49793 | 51099 | | NA | |")
                .rows("""
                        emissions         | kt CO2 eq |  | NA   | NA   | NA
                        lulucf            | kt CO2 eq |  | NA   | NA   | NA
                        emissionsCovered  | kt CO2 eq |  | NA   | NA   | NA
                        emissionsPortion  | kt CO2 eq |  | NA   | NA   | NA
                        otherIndicator    | %         |  | 42.1 | 43.4 | 44.6
                        firstTransferred  | t CO2 eq  |  | NA   | NA   | NA
                        otherPurposes     | t CO2 eq  |  | NA   | NA   | NA
                        used              | t CO2 eq  |  | NA   | NA   | NA
                        netTransfers      | t CO2 eq
                        average           | t CO2 eq  |  | NA   | NA   | NA
                        adjustments       | t CO2 eq  |  | NA   | NA   | NA
                        cumulative        | t CO2 eq
                        balance           | kt CO2 eq |  | NA   | NA   | NA
                        adjustedIndicator | %         |  | NA   | NA   | NA
                        """)
                .text("otherInformation", """
                        No ITMOs are authorized or transferred in the metric of this target, so that the indicator is
                        not adjusted. All information on ITMOs in t CO2 eq. is given in the table of the first target.""")
                .box("""
                        NA: the target is not expressed in greenhouse gas emissions, and no ITMOs in a non-GHG metric
                        exist. Information on cooperative approaches is given once, in the table of the target on net
                        emissions, to avoid stating it twice.""");
    }
}

package org.ctfdesk.sample;

/** Table 4 of the invented buyer Party. */
final class BuyerProgress {
    private BuyerProgress() {}

    static void fill(Draft draft) {
        draft.page("table4/1")
                .footnote("""
                        Use began in 2022 with the first deliveries and grows as agreed with the transferring Parties.
                        All ITMOs used are of vintages 2021 to 2024.""")
                .row("indicator/1", """
                        kt CO2 eq | 100000 | 72600 | 71100 | 69300 | 67400 | | 640000 | 2021–2030 | \
                        Net emissions in 2024 were 32 600 kt CO2 eq. or 32.6 per cent below the level of 1990. \
                        In 2021–2024 together they were 280 400 kt CO2 eq.; after the use of 1 350 kt CO2 eq. of ITMOs the balance is \
                        279 050 kt CO2 eq., 950 kt below the trajectory for these four years. \
                        For the remaining six years 360 950 kt CO2 eq. are left of the budget. \
                        Under the scenario ‘with measures’ further reductions or ITMOs will be needed to keep it.""")
                .named("supporting/1", "Net GHG emissions since 2021, cumulative, before adjustments",
                        "kt CO2 eq | NA | 72600 | 143700 | 213000 | 280400 | | NA | |")
                .named("supporting/2", "Emissions balance since 2021, cumulative",
                        "kt CO2 eq | NA | 72600 | 143500 | 212350 | 279050 | | NA | |")
                .rows("""
                        emissions         | kt CO2 eq | 100000 | 72600 | 71100  | 69300  | 67400
                        lulucf            | kt CO2 eq |        | NA    | NA     | NA     | NA
                        trajectory        | kt CO2 eq |        | 73000 | 71000  | 69000  | 67000 | 55000
                        emissionsCovered  | kt CO2 eq |        | 72600 | 71100  | 69300  | 67400
                        emissionsPortion  | kt CO2 eq |        | 72600 | 71100  | 69300  | 67400
                        otherIndicator    | kt CO2 eq |        | NA    | NA     | NA     | NA
                        firstTransferred  | t CO2 eq  |        | NA    | NA     | NA     | NA
                        otherPurposes     | t CO2 eq  |        | NA    | NA     | NA     | NA
                        used              | t CO2 eq  |        |       | 200000 (1) | 450000 (1) | 700000 (1)
                        netTransfers      | t CO2 eq
                        adjustments       | t CO2 eq
                        cumulative        | t CO2 eq
                        balance           | kt CO2 eq
                        adjustedIndicator | kt CO2 eq |        | NA    | NA     | NA     | NA
                        """)
                .text("otherInformation", """
                        The trajectory falls by 2 000 kt CO2 eq. a year from 73 000 in 2021 to 55 000 in 2030; the ten
                        values add up to the budget of 640 000. ITMOs are subtracted in the year in which they are used.
                        No ITMOs are acquired for other Parties or purposes.""")
                .box("""
                        The values of the trajectory between 2024 and 2030 are 65 000, 63 000, 61 000, 59 000 and 57 000
                        kt CO2 eq.

                        NA in the rows of ITMOs first transferred and of other international mitigation purposes:
                        Sampleland does not first transfer mitigation outcomes and has authorized none. NA in the rows
                        of non-GHG metrics: there are none. NA in the row of LULUCF: it is contained in the series of
                        net emissions.

                        Quantities of ITMOs are in t CO2 eq., the emissions balance in kt CO2 eq. The column of 2030
                        holds only the trajectory until that year is reported; the assessment of achievement is due
                        then.""");
    }
}

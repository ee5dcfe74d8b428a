package org.ctfdesk.sample;

/** Tables 7 to 11 of the invented host Party; the inventory column comes with its inventory. */
final class HostProjections {
    private HostProjections() {}

    static void fill(Draft draft) {
        scenarios(draft);
        memo(draft);
        indicators(draft.page("table10"));
        assumptions(draft.page("table11"));
    }

    private static void scenarios(Draft draft) {
        draft.page("table7").rows("""
                energy       | | 19791.5 | 18382.3 | 17244.6
                transport    | | 9586.0 | 9678.2 | 9401.6
                industry     | | 5354.7 | 5633.7 | 5654.6
                agriculture  | | 14414.7 | 14308.2 | 14080.2
                lulucf       | | -2904.7 | -3536.1 | -3745.8
                waste        | | 4657.8 | 4433.7 | 4164.8
                otherSector  | | NO | NO | NO
                co2Including | | 28841.8 | 27562.5 | 26117.5
                co2Excluding | | 32131.2 | 31483.3 | 30248.0
                ch4Including | | 17053.2 | 16403.3 | 15926.8
                ch4Excluding | | 16827.5 | 16177.6 | 15701.1
                n2oIncluding | | 4178.7 | 4178.7 | 4110.4
                n2oExcluding | | 4019.7 | 4019.7 | 3951.4
                hfcs         | | 826.3 | 755.5 | 645.3
                pfcs         | | NO | NO | NO
                sf6          | | FX | FX | FX
                nf3          | | FX | FX | FX
                otherGas     | | NO | NO | NO
                """);
        draft.page("table8").rows("""
                energy       | | 19791.5 | 18382.3 | 17244.6
                transport    | | 9586.0 | 9418.2 | 8781.6
                industry     | | 5354.7 | 5633.7 | 5654.6
                agriculture  | | 14414.7 | 14158.2 | 13890.2
                lulucf       | | -2904.7 | -4016.1 | -4305.8
                waste        | | 4657.8 | 4433.7 | 4164.8
                otherSector  | | NO | NO | NO
                co2Including | | 28841.8 | 26822.5 | 24937.5
                co2Excluding | | 32131.2 | 31223.3 | 29628.0
                ch4Including | | 17053.2 | 16403.3 | 15926.8
                ch4Excluding | | 16827.5 | 16177.6 | 15701.1
                n2oIncluding | | 4178.7 | 4028.7 | 3920.4
                n2oExcluding | | 4019.7 | 3869.7 | 3761.4
                hfcs         | | 826.3 | 755.5 | 645.3
                pfcs         | | NO | NO | NO
                sf6          | | FX | FX | FX
                nf3          | | FX | FX | FX
                otherGas     | | NO | NO | NO
                """);
        draft.page("table9").rows("""
                energy       | | 21981.5 | 22292.3 | 22084.6
                transport    | | 9956.0 | 10588.2 | 10801.6
                industry     | | 5714.7 | 6243.7 | 6574.6
                agriculture  | | 14594.7 | 14648.2 | 14500.2
                lulucf       | | 1195.3 | 1263.9 | 1454.2
                waste        | | 4887.8 | 4953.7 | 4944.8
                otherSector  | | NO | NO | NO
                co2Including | | 35711.8 | 37062.5 | 37417.5
                co2Excluding | | 34901.2 | 36183.3 | 36348.0
                ch4Including | | 17553.2 | 17803.3 | 17766.8
                ch4Excluding | | 17327.5 | 17577.6 | 17541.1
                n2oIncluding | | 4178.7 | 4178.7 | 4110.4
                n2oExcluding | | 4019.7 | 4019.7 | 3951.4
                hfcs         | | 886.3 | 945.5 | 1065.3
                pfcs         | | NO | NO | NO
                sf6          | | FX | FX | FX
                nf3          | | FX | FX | FX
                otherGas     | | NO | NO | NO
                """);
        draft.page("table7").box("""
                Scenario ‘with measures’: all measures of table 5 that are implemented or adopted. ‘With additional
                measures’: also those that are planned (7, 11 and 13). ‘Without measures’: without all measures since
                2011. The three scenarios share their assumptions (table 11). Differences between the scenarios in 2030
                are the expected reductions of table 5, plus 290 kt CO2 eq. for measures 3 and 6, of which the effect is
                only roughly known and for which no estimate is reported.

                Energy stands without transport. NO: the category or gas does not occur. FX in the rows of SF6 and NF3:
                flexibility is applied to paragraph 48 of the MPGs. Flexibility is also applied to paragraph 95: the
                projections end in 2035, after the end point of the NDC (2030). The inventory year is 2023 (paragraph
                58). See the entries in chapter VII.

                Removals by LULUCF grow by two fifths between 2023 and 2025, because the stands restored since 2011 reach the age of
                fastest growth and two large fires of 2023 do not recur.

                Projections are not used to assess progress towards the NDC.""");
    }

    /** An own row below the gases, not counted in the totals, which are sums of sectors. */
    private static void memo(Draft draft) {
        var name = "Memo item: CO2 from biomass (not in the totals)";
        draft.page("table7").named("ownGas/1", name, "6120 | 6240 | 6380 | 6450");
        draft.page("table8").named("ownGas/1", name, "6120 | 6240 | 6410 | 6520");
        draft.page("table9").named("ownGas/1", name, "6120 | 6750 | 7340 | 7610");
    }

    private static void indicators(TypedTable page) {
        page.row("indicator/1", "kt CO2 eq | 51500 | 50900 | 48900 | 46800")
                .row("indicator/2", "% | 44.6 | 48.0 | 61.0 | 67.5")
                .named("keyIndicator/1", "Area of restored forest since 2011", "ha | 612000 | 690000 | 905000 | 1040000")
                .box("""
                        Scenario ‘with measures’. Values of net emissions are before corresponding adjustments.
                        Flexibility is applied to paragraph 95 of the MPGs: the projections end in 2035.""");
    }

    private static void assumptions(TypedTable page) {
        page.named("assumption/1", "Gross domestic product (constant prices of 2020)", "billion local units | 412 | 441 | 523 | 606")
                .named("assumption/2", "Growth of gross domestic product, yearly average since the column before",
                        "% | 3.4 | 3.5 | 3.5 | 3.0")
                .named("assumption/3", "Population", "million | 23.8 | 24.2 | 25.1 | 25.8")
                .named("assumption/4", "Growth of population, yearly average since the column before", "% | 0.9 | 0.8 | 0.7 | 0.6")
                .named("assumption/5", "Import price of crude oil (constant prices of 2020)", "USD per barrel | 74 | 70 | 68 | 66")
                .named("assumption/6", "Gross electricity consumption", "GWh | 51099 | 54200 | 62300 | 70100")
                .named("assumption/7", "Cattle", "million | 8.9 | 9.0 | 9.1 | 9.1")
                .box("""
                        Sources: national planning authority for gross domestic product and population, forecasts of
                        October 2025; energy model SR-TIMES for electricity. Flexibility is applied to paragraph 95 of
                        the MPGs: the values end in 2035.""");
    }
}

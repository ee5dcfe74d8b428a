package org.ctfdesk.sample;

/** Tables 7 to 12 of the invented buyer Party; the inventory column comes with its inventory. */
final class BuyerProjections {
    private BuyerProjections() {}

    static void fill(Draft draft) {
        scenarios(draft);
        indicators(draft.page("table10"));
        assumptions(draft.page("table11"));
        responses(draft.page("table12"));
    }

    private static void scenarios(Draft draft) {
        draft.page("table7").rows("""
                energy       | | 35022.5 | 29867.1 | 26830.3 | 24493.6
                transport    | | 16569.5 | 14654.6 | 12156.9 | 10158.8
                industry     | | 7096.0 | 6492.2 | 5886.5 | 5457.3
                agriculture  | | 12066.7 | 11554.6 | 11239.3 | 11002.4
                lulucf       | | -7523.5 | -7443.0 | -7266.8 | -6818.8
                waste        | | 2668.8 | 2374.5 | 2153.8 | 2006.7
                otherSector  | | NO | NO | NO | NO
                co2Including | | 48671.9 | 41466.5 | 35874.2 | 31812.5
                co2Excluding | | 56605.6 | 49319.7 | 43551.2 | 39041.5
                ch4Including | | 11029.6 | 10263.8 | 9746.6 | 9381.5
                ch4Excluding | | 10847.3 | 10081.5 | 9564.3 | 9199.2
                n2oIncluding | | 4979.1 | 4858.8 | 4778.6 | 4698.4
                n2oExcluding | | 4751.2 | 4630.9 | 4550.7 | 4470.5
                hfcs         | | 1114.7 | 821.3 | 528.0 | 352.0
                pfcs         | | 23.6 | 21.6 | 19.2 | 16.8
                sf6          | | 71.4 | 58.3 | 43.7 | 29.1
                nf3          | | 9.7 | 9.7 | 9.7 | 9.7
                otherGas     | | NO | NO | NO | NO
                """);
        draft.page("table8").rows("""
                energy       | | 35022.5 | 29867.1 | 26830.3 | 24493.6
                transport    | | 16569.5 | 14014.6 | 11056.9 | 8858.8
                industry     | | 7096.0 | 5532.2 | 4286.5 | 3357.3
                agriculture  | | 12066.7 | 11554.6 | 11239.3 | 11002.4
                lulucf       | | -7523.5 | -8143.0 | -8266.8 | -8118.8
                waste        | | 2668.8 | 2374.5 | 2153.8 | 2006.7
                otherSector  | | NO | NO | NO | NO
                co2Including | | 48671.9 | 39166.5 | 32174.2 | 27112.5
                co2Excluding | | 56605.6 | 47719.7 | 40851.2 | 35641.5
                ch4Including | | 11029.6 | 10263.8 | 9746.6 | 9381.5
                ch4Excluding | | 10847.3 | 10081.5 | 9564.3 | 9199.2
                n2oIncluding | | 4979.1 | 4858.8 | 4778.6 | 4698.4
                n2oExcluding | | 4751.2 | 4630.9 | 4550.7 | 4470.5
                hfcs         | | 1114.7 | 821.3 | 528.0 | 352.0
                pfcs         | | 23.6 | 21.6 | 19.2 | 16.8
                sf6          | | 71.4 | 58.3 | 43.7 | 29.1
                nf3          | | 9.7 | 9.7 | 9.7 | 9.7
                otherGas     | | NO | NO | NO | NO
                """);
        draft.page("table9").rows("""
                energy       | | 41532.5 | 40317.1 | 39330.3 | 38093.6
                transport    | | 17869.5 | 17754.6 | 17356.9 | 16958.8
                industry     | | 8656.0 | 8672.2 | 8786.5 | 8757.3
                agriculture  | | 12066.7 | 11814.6 | 11639.3 | 11482.4
                lulucf       | | -7523.5 | -7443.0 | -7266.8 | -6818.8
                waste        | | 4048.8 | 3874.5 | 3703.8 | 3586.7
                otherSector  | | NO | NO | NO | NO
                co2Including | | 57281.9 | 56216.5 | 55274.2 | 54212.5
                co2Excluding | | 65215.6 | 64069.7 | 62951.2 | 61441.5
                ch4Including | | 12409.6 | 12023.8 | 11696.6 | 11441.5
                ch4Excluding | | 12227.3 | 11841.5 | 11514.3 | 11259.2
                n2oIncluding | | 4979.1 | 4858.8 | 4778.6 | 4698.4
                n2oExcluding | | 4751.2 | 4630.9 | 4550.7 | 4470.5
                hfcs         | | 1874.7 | 1801.3 | 1728.0 | 1652.0
                pfcs         | | 23.6 | 21.6 | 19.2 | 16.8
                sf6          | | 71.4 | 58.3 | 43.7 | 29.1
                nf3          | | 9.7 | 9.7 | 9.7 | 9.7
                otherGas     | | NO | NO | NO | NO
                """);
        draft.page("table7").box("""
                Scenario ‘with measures’: all measures of table 5 that are implemented or adopted by the end of 2025,
                except measure 7, of which the effect is not estimated. ‘With additional measures’: also those that are
                planned (8, 10 and 12). ‘Without measures’: without all measures since 2005. The three scenarios share
                their assumptions (table 11). Differences between the scenarios in 2030 and 2035 are the expected
                reductions of table 5.

                Energy stands without transport. NO: the category or gas does not occur. Indirect CO2 is not included.
                The projections extend to 2040: the next year ending in 0 or 5 after 2024 is 2025, and fifteen years are
                added.

                Projections are not used to assess progress towards the NDC. Sensitivity to the price of gas and to
                economic growth is discussed in section II.F.""");
    }

    private static void indicators(TypedTable page) {
        page.row("indicator/1", "kt CO2 eq | 67400 | 65900 | 57500 | 51000 | 46300")
                .named("keyIndicator/1", "Share of electric cars in new registrations", "% | 38 | 45 | 88 | 100 | 100")
                .named("keyIndicator/2", "Electricity from renewable sources", "TWh | 61.4 | 65.0 | 84.0 | 97.0 | 104.0")
                .box("Scenario ‘with measures’. Values of net emissions are before corresponding adjustments.");
    }

    private static void assumptions(TypedTable page) {
        page.footnote("""
                        C: the contracts on which the price assumption rests are confidential; a range of public
                        forecasts is given for the other years.""")
                .named("assumption/1", "Gross domestic product (constant prices of 2020)", "billion EUR | 468 | 475 | 512 | 548 | 583")
                .named("assumption/2", "Growth of gross domestic product, yearly average since the column before",
                        "% | 1.3 | 1.5 | 1.5 | 1.4 | 1.2")
                .named("assumption/3", "Population", "million | 9.8 | 9.9 | 10.1 | 10.2 | 10.3")
                .named("assumption/4", "Growth of population, yearly average since the column before", "% | 0.5 | 0.5 | 0.4 | 0.3 | 0.1")
                .named("assumption/5", "Price of allowances in the emissions trading system (constant prices of 2020)",
                        "EUR per t CO2 | 66 | 72 | 90 – 120 | 110 – 150 | 130 – 180")
                .named("assumption/6", "Import price of natural gas (constant prices of 2020)",
                        "EUR per MWh | C (1) | 31 – 36 | 26 – 34 | 25 – 33 | 25 – 33")
                .named("assumption/7", "Heating degree days", "thousand | 2.9 | 3.0 | 3.0 | 2.9 | 2.9")
                .box("""
                        Sources: Statistics Sampleland, forecasts of the Council of Economic Advisers of spring 2025, and the
                        energy model TIMES-SL.""");
    }

    private static void responses(TypedTable page) {
        page.name("activity/1", "Energy: phase-out of coal in the eastern region")
                .texts("activity/1", """
                        About 3 900 jobs in mining and power plants end by 2030; local taxes fall by a quarter.""", """
                        Older employees with special skills, few new employers, and houses that lose their value.""", """
                        Coal exit act: early retirement, retraining, and a fund of 1.1 billion EUR for new employers and
                        for the railway.
                        """)
                .box("""
                        The NDC does not consist of adaptation actions or economic diversification plans; the table is
                        filled voluntarily.""");
    }
}

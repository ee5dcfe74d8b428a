package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What models and their users hand over: variables with strokes, a sheet a sector, a sheet a year, lists with codes. */
class ModelOutputTest {
    @Test
    void variablesOfAModelAreNamedAfterTheirSector() {
        var drawing = SheetDrawing.of("iamc", """
                Model | Scenario | Region | Variable                            | Unit            | 2020 | 2022 | 2030
                G     | WEM      | XAA    | Emissions¦Kyoto Gases¦Energy        | Mt CO2-equiv/yr | 9    | 1.5  | 1.4
                G     | WEM      | XAA    | Emissions¦Kyoto Gases¦Waste         | Mt CO2-equiv/yr | 9    | 0.2  | 0.1
                G     | WEM      | XAA    | Emissions¦Kyoto Gases¦Energy¦Supply | Mt CO2-equiv/yr | 9    | 0.7  | 0.6
                G     | WEM      | XAA    | Emissions¦CO2¦Waste                 | Mt CO2/yr       | 9    | 0.1  | 0.1
                G     | WAM      | XAA    | Emissions¦Kyoto Gases¦Energy        | Mt CO2-equiv/yr | 9    | 1.5  | 1.2
                G     | WAM      | XAA    | Emissions¦Kyoto Gases¦Waste         | Mt CO2-equiv/yr | 9    | 0.2  | 0.05
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 1400
                energy recent@2022 = 1500
                waste projection@2030 = 100
                waste recent@2022 = 200
                """);
        drawing.becomes("table8", """
                energy projection@2030 = 1200
                energy recent@2022 = 1500
                waste projection@2030 = 50
                waste recent@2022 = 200
                """);
        drawing.becomes("table11", "");
        assertTrue(drawing.unplaced().containsAll(Set.of("G4", "H4", "G5", "H5")), "parts of sectors and single gases are asked about");
    }

    @Test
    void eachSectorHasASheetWithARowForEachScenario() {
        var drawing = SheetDrawing.of("Energy", """
                Energy: projected emissions, Mt CO2 eq
                Scenario | 2022 | 2030
                WOM      | 1.2  | 1.5
                WEM      | 1.2  | 1.1
                """).and("Sheet2", """
                Waste – projections (kt CO2 eq)
                Scenario | 2022 | 2030
                WOM      | 8    | 9
                WEM      | 8    | 7
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 1100
                energy recent@2022 = 1200
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
        drawing.becomes("table9", """
                energy projection@2030 = 1500
                energy recent@2022 = 1200
                waste projection@2030 = 9
                waste recent@2022 = 8
                """);
    }

    @Test
    void scenariosOfNoKnownSectorAreNotEntered() {
        var drawing = SheetDrawing.of("Sheet1", """
                Projected emissions, kt CO2 eq
                Scenario | 2022 | 2030
                WOM      | 1.2  | 1.5
                WEM      | 1.2  | 1.1
                """);
        drawing.becomes("table7", "");
    }

    @Test
    void eachYearHasASheetWithAColumnForEachScenario() {
        var drawing = SheetDrawing.of("2022", """
                Projected GHG emissions 2022, kt CO2 eq
                Sector | WM | WAM
                Energy | 10 | 10
                Waste  | 2  | 2
                """).and("2030", """
                Projected GHG emissions 2030, kt CO2 eq
                Sector | WM | WAM
                Energy | 9  | 8
                Waste  | 1  | NE
                """);
        drawing.becomes("table8", """
                energy projection@2030 = 8
                energy recent@2022 = 10
                waste projection@2030 = NE
                waste recent@2022 = 2
                """);
    }

    @Test
    void codesOfCategoriesStandBeforeTheLabelsOfAList() {
        SheetDrawing.of("long", """
                Scenario | Year | Category                   | Emissions (kt CO2e)
                WEM      | 2022 | 1 Energy (excl. transport) | '120,5
                WEM      | 2022 | 1.A.3 Transport            | '30,5
                WEM      | 2022 | 5 Waste                    | '8,5
                WEM      | 2030 | 1 Energy (excl. transport) | '110,5
                WEM      | 2030 | 1.A.3 Transport            | '32,5
                WEM      | 2030 | 5 Waste                    | '7,5
                """).becomes("table7", """
                energy projection@2030 = 110.5
                energy recent@2022 = 120.5
                transport projection@2030 = 32.5
                transport recent@2022 = 30.5
                waste projection@2030 = 7.5
                waste recent@2022 = 8.5
                """);
    }

    @Test
    void unitsStandUnderTheHeadsOfATurnedTable() {
        SheetDrawing.of("Drivers", """
                Key underlying assumptions
                     |
                Year | GDP         | Population
                     | billion USD | million
                2022 | 1250.5      | 34.5
                2030 | 1555.25     | 36.8
                """).becomes("table11", """
                assumption/1 label = GDP
                assumption/1 projection@2030 = 1555.25
                assumption/1 recent@2022 = 1250.5
                assumption/1 unit = [billion USD]
                assumption/2 label = Population
                assumption/2 projection@2030 = 36.8
                assumption/2 recent@2022 = 34.5
                assumption/2 unit = [million]
                """);
    }

    @Test
    void aYearOverTwoCalendarYearsIsTheLaterOneAndAskedAbout() {
        var drawing = SheetDrawing.of("BAU", """
                Without measures scenario (kt CO2 eq)
                Sector | 2021/22 | 2029/30
                Energy | 120     | 150
                Waste  | 8       | 9
                """);
        drawing.becomes("table9", """
                energy projection@2030 = 150
                energy recent@2022 = 120
                waste projection@2030 = 9
                waste recent@2022 = 8
                """);
        assertEquals(1, drawing.asked("foreign.reason.splitYear"));
    }

    @Test
    void aTableOfWhichNobodySaysTheScenarioIsAskedAboutAndNotRefused() {
        var drawing = SheetDrawing.of("x", """
                kt CO2 eq | 2022 | 2030
                Energy    | 10   | 20
                Transport | 5    | 6
                Waste     | 1    | 2
                """);
        assertEquals(1, drawing.asked("foreign.reason.scenario"));
    }

    @Test
    void ofAListWithGasesTheRowsOfAllGasesAreTaken() {
        var drawing = SheetDrawing.of("gases", """
                scenario | sector | gas     | year | value | unit
                WEM      | Energy | All GHG | 2022 | 100   | kt CO2e
                WEM      | Energy | CO2     | 2022 | 80    | kt CO2e
                WEM      | Waste  | All GHG | 2022 | 10    | kt CO2e
                WEM      | Energy | All GHG | 2030 | 90    | kt CO2e
                WEM      | Energy | CO2     | 2030 | 70    | kt CO2e
                WEM      | Waste  | All GHG | 2030 | 9     | kt CO2e
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 90
                energy recent@2022 = 100
                waste projection@2030 = 9
                waste recent@2022 = 10
                """);
        assertTrue(drawing.proposal().unplaced().stream().anyMatch(cell -> cell.origin().cell().equals("E3")), "single gases are told");
    }

    @Test
    void growthInPerCentBelowASectorIsNoRowOfItsOwn() {
        SheetDrawing.of("WEM", """
                WEM projections, kt CO2 eq
                Sector   | 2022 | 2030
                Energy   | 120  | 110
                % change |      | -1.2%
                Waste    | 8    | 7
                % change |      | -1.5%
                """).becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
    }

    @Test
    void signsForYearsStandBehindGroupsOfThem() {
        SheetDrawing.of("表5", """
                表5 减缓政策和措施
                措施名称 | 实施状况 | 减排量（万吨二氧化碳当量） |
                        |         | 已实现 2022年             | 预计 2030年
                碳市场   | 已实施   | 12.5                      | 100
                """).becomes("table5", """
                measure/1 achieved@2022 = 125
                measure/1 expected@2030 = 1000
                measure/1 label = 碳市场
                measure/1 status = [implemented]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO2 emissions by sector, with measures (kt CO2)", "Final energy consumption, with measures (PJ)",
        "Investment needs by sector, with measures (million USD)", "Emission reductions of additional measures (kt CO2 eq)",
        "GHG emissions with measures, index (1990 = 100)", "Émissions de CO2, avec mesures (kt)", "Выбросы на душу населения, с мерами",
        "Sensitivity analysis: with measures, high GDP (kt CO2 eq)", "With measures, previous report (superseded), kt CO2 eq",
        "CO2 emissions and sequestration by sector, with measures", "CO2 emissions with measures: changes by sector",
        "Emissions of CO2 by sector, with measures", "Methane by sector, with measures", "CH4 with measures, kt CO2 eq",
        "Emisiones de metano, con medidas (kt CO2 eq)", "分部门二氧化碳排放，采取措施"})
    void tablesOfSomethingElseAreNotTakenForProjections(String title) {
        var drawing = SheetDrawing.of("x", title + """

                Sector    | 2022 | 2030
                Energy    | 10   | 20
                Transport | 5    | 6
                Waste     | 1    | 2
                """).and("WM", """
                Projections with measures, kt CO2 eq
                Sector    | 2022 | 2030
                Energy    | 120  | 110
                Waste     | 8    | 7
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
        drawing.becomes("table8", "");
        assertEquals(1, drawing.asked("foreign.reason.otherQuantity"));
    }

    @Test
    void tablesOfSomethingElseAreNotTakenForTheInventory() {
        var drawing = SheetDrawing.of("x", """
                Energy use by sector, PJ
                Sector    | 2020 | 2021 | 2022
                Energy    | 10   | 20   | 30
                Waste     | 5    | 6    | 7
                Agriculture | 1  | 2    | 3
                """);
        drawing.becomes("table6", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Projections of CO2 emissions and other gases, with measures (kt CO2 eq)",
        "Projections of GHG emissions and emission reductions, with measures (kt CO2e)",
        "7. Information on projections of greenhouse gas emissions and removals under a ‘with measures’ scenario"})
    void titlesOfProjectionsStayTitles(String title) {
        SheetDrawing.of("x", title + """

                Sector    | 2022 | 2030
                Energy    | 120  | 110
                Waste     | 8    | 7
                """).becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
    }
}

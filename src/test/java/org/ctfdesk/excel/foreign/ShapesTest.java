package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shapes that people give a table: scenarios side by side, in a column, a row for each figure, units by row and by year. */
class ShapesTest {
    private static final String TABLE_7 = """
            energy projection@2030 = 11000
            energy projection@2035 = 10000
            energy recent@2022 = 12300
            waste projection@2030 = 780
            waste projection@2035 = NE
            waste recent@2022 = 800
            """;
    private static final String TABLE_8 = """
            energy projection@2030 = 10500
            energy projection@2035 = 9500
            energy recent@2022 = 12300
            waste projection@2030 = 700
            waste projection@2035 = 650
            waste recent@2022 = 800
            """;

    private static void makeBothTables(SheetDrawing drawing) {
        drawing.becomes("table7", TABLE_7);
        drawing.becomes("table8", TABLE_8);
        assertEquals(Set.of(), drawing.unplaced());
    }

    @Test
    void namesOfScenariosStandOverTheirYears() {
        makeBothTables(SheetDrawing.of("GHG", """
                Projections of emissions, Mt CO2e
                Sector | 2022 | WM   |      | WAM  |
                       |      | 2030 | 2035 | 2030 | 2035
                Energy | 12.3 | 11   | 10   | 10.5 | 9.5
                Waste  | 0.8  | 0.78 | NE   | 0.7  | 0.65
                """));
    }

    @Test
    void eachYearHasItsScenarioBesideIt() {
        makeBothTables(SheetDrawing.of("GHG", """
                Projections of greenhouse gas emissions, kt CO2 eq
                Sector | 2022  | 2030 WM | 2030 WAM | WM 2035 | WAM 2035
                Energy | 12300 | 11000   | 10500    | 10000   | 9500
                Waste  | 800   | 780     | 700      | NE      | 650
                """));
    }

    @Test
    void theNameOfAScenarioStandsAloneOverEachPart() {
        makeBothTables(SheetDrawing.of("Data", """
                WITH MEASURES SCENARIO
                kt CO2-eq. | 2022  | 2030  | 2035
                Energy     | 12300 | 11000 | 10000
                Waste      | 800   | 780   | NE
                WITH ADDITIONAL MEASURES SCENARIO
                kt CO2-eq. | 2022  | 2030  | 2035
                Energy     | 12300 | 10500 | 9500
                Waste      | 800   | 700   | 650
                """));
    }

    @Test
    void transportWithinEnergyIsAskedAbout() {
        for (var label : List.of("o/w Transport", "of which: transport", "1.A.3 Transport", "其中：交通运输", "в том числе транспорт")) {
            var drawing = SheetDrawing.of("T7", """
                    Table 7 Projections with measures, kt CO2 eq
                    Sector | 2022 | 2030
                    Energy | 100  | 90
                    %s     | 50   | 45
                    Waste  | 5    | 4
                    """.formatted(label));
            assertEquals("[foreign.reason.partOfEnergy]", drawing.proposal().remarks().stream().filter(remark -> remark.asked())
                    .map(remark -> remark.what().key()).toList().toString(), label);
        }
    }

    @Test
    void aColumnNamesTheScenario() {
        makeBothTables(SheetDrawing.of("Model", """
                Scenario | Sector | 2022  | 2030  | 2035
                WM       | Energy | 12300 | 11000 | 10000
                         | Waste  | 800   | 780   | NE
                WAM      | Energy | 12300 | 10500 | 9500
                         | Waste  | 800   | 700   | 650
                """));
    }

    @Test
    void aColumnThatNamesOtherThingsThanScenariosTurnsNothing() {
        var drawing = SheetDrawing.of("Model", """
                Table 7. Projections, with measures
                Scenario | Sector      | 2022  | 2030
                A        | Energy      | 12300 | 11000
                B        | Agriculture | 800   | 780
                C        | Waste       | 80    | 78
                """);
        drawing.becomes("table7", """
                agriculture projection@2030 = 780
                agriculture recent@2022 = 800
                energy projection@2030 = 11000
                energy recent@2022 = 12300
                waste projection@2030 = 78
                waste recent@2022 = 80
                """);
    }

    @Test
    void eachFigureHasARowOfItsOwn() {
        var drawing = SheetDrawing.of("data", """
                Year | Scenario                 | Sector | Unit      | Value
                2022 | With measures            | Energy | Mt CO2 eq | 12.3
                2030 | With measures            | Energy | Mt CO2 eq | 11
                2035 | With measures            | Energy | Mt CO2 eq | 10
                2022 | With measures            | Waste  | Mt CO2 eq | 0.8
                2030 | With measures            | Waste  | Mt CO2 eq | 0.78
                2035 | With measures            | Waste  | Mt CO2 eq | NE
                2022 | With additional measures | Energy | Mt CO2 eq | 12.3
                2030 | With additional measures | Energy | Mt CO2 eq | 10.5
                2035 | With additional measures | Energy | Mt CO2 eq | 9.5
                2022 | With additional measures | Waste  | Mt CO2 eq | 0.8
                2030 | With additional measures | Waste  | Mt CO2 eq | 0.7
                2035 | With additional measures | Waste  | Mt CO2 eq | 0.65
                """);
        makeBothTables(drawing);
        var cells = new TreeSet<String>();
        drawing.proposal().cells().stream().filter(cell -> cell.toString().contains("table8") && cell.toString().contains("line=energy"))
                .forEach(cell -> cells.add(cell.origin().cell()));
        assertEquals(Set.of("E8", "E9", "E10"), cells, "each figure says where it stands in the file");
    }

    @Test
    void aListThatHoldsAFigureTwiceIsNotDrawnAnew() {
        var drawing = SheetDrawing.of("data", """
                Scenario | Sector | Year | kt CO2 eq
                WM       | Energy | 2022 | 12300
                WM       | Energy | 2022 | 12400
                WM       | Energy | 2030 | 11000
                WM       | Waste  | 2022 | 800
                WM       | Waste  | 2030 | 780
                """);
        assertEquals("", drawing.answers("table7"));
    }

    @Test
    void rowsStandInOneCellEach() {
        var drawing = SheetDrawing.of("export", """
                'Table 7: Projections, with measures (kt CO2 eq)
                'Sector;2022;2030;2035
                'Energy;12300,5;11000,4;10000,3
                'Waste;800,1;780,2;NE
                'Transport;"4000,1";4100,2;4200,3
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 11000.4
                energy projection@2035 = 10000.3
                energy recent@2022 = 12300.5
                transport projection@2030 = 4100.2
                transport projection@2035 = 4200.3
                transport recent@2022 = 4000.1
                waste projection@2030 = 780.2
                waste projection@2035 = NE
                waste recent@2022 = 800.1
                """);
    }

    @Test
    void eachRowNamesItsUnit() {
        var drawing = SheetDrawing.of("Projections", """
                Projections with measures
                Sector      | Unit       | 2022   | 2030
                Energy      | Mt CO2 eq  | 12.3   | 11
                Agriculture | kt CO2 eq  | 6000   | 6002
                Transport   | kt of coal | 12     | 13
                Waste       | t CO2 eq   | 800000 | 780000
                """);
        drawing.becomes("table7", """
                agriculture projection@2030 = 6002
                agriculture recent@2022 = 6000
                energy projection@2030 = 11000
                energy recent@2022 = 12300
                transport projection@2030 = ? 13
                transport recent@2022 = ? 12
                waste projection@2030 = 780
                waste recent@2022 = 800
                """);
    }

    @Test
    void eachYearNamesItsUnit() {
        SheetDrawing.of("T7", """
                Table 7 Projections with measures
                Sector | 2022 (kt CO2 eq) | 2030 (Mt CO2 eq) | 2035, t CO2 eq
                Energy | 12300            | 11               | 10000000
                Waste  | 800              | 0.78             | NE
                """).becomes("table7", TABLE_7);
    }

    @Test
    void yearsAreWrittenAsTheirLastDayOrAsFinancialYears() {
        SheetDrawing.of("T7", """
                Table 7 Projections with measures, kt CO2 eq
                Sector | '31/12/2022 | FY 2030 | 2035 (proj.)
                Energy | 12300       | 11000   | 10000
                Waste  | 800         | 780     | NE
                """).becomes("table7", TABLE_7);
    }

    @Test
    void yearsRunDownUnderATitleInOneColumn() {
        SheetDrawing.of("Resumen", """
                Emisiones de GEI por sector (kt CO2 eq)
                Año  | Energía   | Agricultura | Residuos | Total (sin UTCUTS)
                1990 | '12.345,6 | '2.000,1    | '400,3   | '14.746,0
                2020 | '15.345,6 | '2.300,1    | '430,3   | '18.076,0
                """).becomes("table6", """
                agriculture year@1990 = 2000.1
                agriculture year@2020 = 2300.1
                energy year@1990 = 12345.6
                energy year@2020 = 15345.6
                totalWithout year@1990 = 14746.0
                totalWithout year@2020 = 18076.0
                waste year@1990 = 400.3
                waste year@2020 = 430.3
                """);
    }

    @Test
    void aColumnNumbersTheMeasures() {
        SheetDrawing.of("PAMs", """
                Policies and measures (PAMs)
                No. | Name        | What it does | Aim       | Type     | Status
                1   | Solar roofs | Installs PV  | Less coal | Economic | planned
                2   | Forest fund | Planting     | A sink    | Other    | adopted
                """).becomes("table5", """
                measure/1 description = Installs PV
                measure/1 instrument = [economic]
                measure/1 label = Solar roofs
                measure/1 objectives = Less coal
                measure/1 status = [planned]
                measure/2 description = Planting
                measure/2 instrument = [other]
                measure/2 label = Forest fund
                measure/2 objectives = A sink
                measure/2 status = [adopted]
                """);
    }

    @Test
    void aLabelThatIsRepeatedLeavesTheOneBeforeIt() {
        SheetDrawing.of("All", """
                Projected GHG emissions, kt CO2 eq
                Sector | Model | Scenario                 | 2022 | 2030
                Energy | L     | With measures            | 120  | 110
                Energy |       | With additional measures | 120  | 100
                Waste  | L     | With measures            | 8    | 7
                Waste  |       | With additional measures | 8    | 6
                """).becomes("table8", """
                energy projection@2030 = 100
                energy recent@2022 = 120
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
    }

    @Test
    void indicatorsBesideTheirNumbersKeepTheirNames() {
        SheetDrawing.of("Indicators", """
                Structured summary: description of selected indicators
                  | Indicator         | Reference point, level, baseline | Relation to NDC
                1 | Net GHG emissions | 1990: 100 kt CO2 eq              | Measures the target
                2 | Forest area       | 2005: 30 ha                      | Measures the forest target
                """).becomes("table1", """
                indicator/1 label = Net GHG emissions
                indicator/2 label = Forest area
                reference/1 description = 1990: 100 kt CO2 eq
                reference/2 description = 2005: 30 ha
                relation/1 description = Measures the target
                relation/2 description = Measures the forest target
                """);
    }
}

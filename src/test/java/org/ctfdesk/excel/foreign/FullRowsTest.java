package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that stand alone in a row over what is of them, tables below each other with years down, and units in the corner. */
class FullRowsTest {
    private static final String TABLE_7 = """
            energy projection@2030 = 11000
            energy recent@2022 = 12300
            waste projection@2030 = 780
            waste recent@2022 = 800
            """;
    private static final String TABLE_8 = """
            energy projection@2030 = 10500
            energy recent@2022 = 12300
            waste projection@2030 = 700
            waste recent@2022 = 800
            """;

    private static void makeBothTables(SheetDrawing drawing) {
        drawing.becomes("table7", TABLE_7);
        drawing.becomes("table8", TABLE_8);
        assertEquals(Set.of(), drawing.unplaced());
    }

    @Test
    void scenariosStandAloneOverTheirSectors() {
        makeBothTables(SheetDrawing.of("Result", """
                Emissions by sector (Mt CO2e)

                Sector                   | 2022 | 2030
                With measures
                Energy                   | 12.3 | 11
                Waste                    | 0.8  | 0.78
                With additional measures
                Energy                   | 12.3 | 10.5
                Waste                    | 0.8  | 0.7

                WAM: with additional measures
                """));
    }

    @Test
    void theNameOfAScenarioMayBearTheUnit() {
        makeBothTables(SheetDrawing.of("Result", """
                Sector | 2022 | 2030
                WEM (Mt CO2 eq)
                Energy | 12.3 | 11
                Waste  | 0.8  | 0.78
                WAM (Mt CO2 eq)
                Energy | 12.3 | 10.5
                Waste  | 0.8  | 0.7
                """));
    }

    @Test
    void sectorsStandAloneOverTheirScenarios() {
        makeBothTables(SheetDrawing.of("Result", """
                Projected emissions (kt CO2 eq)
                Sector / scenario | 2022  | 2030
                Energy
                WEM               | 12300 | 11000
                WAM               | 12300 | 10500
                Waste
                WEM               | 800   | 780
                WAM               | 800   | 700
                """));
    }

    @Test
    void figuresBeforeTheFirstNameLeaveTheSheetAsItIs() {
        var drawing = SheetDrawing.of("Result", """
                Emissions (kt CO2 eq)
                Sector | 2022 | 2030
                Energy | 9    | 8
                Waste  | 3    | 2
                With measures
                Energy | 12   | 11
                Waste  | 8    | 7
                With additional measures
                Energy | 12   | 10
                Waste  | 8    | 6
                """);
        assertEquals("", drawing.answers("table8"));
        assertFalse(drawing.answers("table7").contains("= 9"), "nobody knows of which scenario the first ones are");
    }

    @Test
    void twoStretchesOfOneScenarioAreNotTaken() {
        var drawing = SheetDrawing.of("Result", """
                Emissions (kt CO2 eq)
                Sector        | 2022 | 2030
                With measures
                Energy        | 9    | 8
                Waste         | 3    | 2
                WEM
                Energy        | 12   | 11
                Waste         | 8    | 7
                """);
        assertEquals("", drawing.answers("table7"));
        assertEquals("", drawing.answers("table8"));
    }

    @Test
    void aTableUnderAnUnknownNameIsNotTakenForTheScenarioAbove() {
        var drawing = SheetDrawing.of("Result", """
                Emissions (kt CO2 eq)
                Sector        | 2022 | 2030
                With measures
                Energy        | 9    | 8
                Waste         | 3    | 2
                With additional measures
                Energy        | 9    | 7
                Waste         | 3    | 1
                Sensitivity: low growth
                Energy        | 9    | 5
                Waste         | 3    | 0.5
                """);
        assertEquals("", drawing.answers("table8"));
    }

    @Test
    void tablesWithYearsDownStandBelowEachOther() {
        makeBothTables(SheetDrawing.of("Projections", """
                Table 7: 'with measures' scenario (Mt CO2 eq)
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 11     | 0.78

                Table 8: 'with additional measures' scenario (Mt CO2 eq)
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 10.5   | 0.7
                """));
    }

    @Test
    void theUnitOverTheFirstOfThemHoldsForAll() {
        makeBothTables(SheetDrawing.of("Projections", """
                Mt CO2 eq
                WEM
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 11     | 0.78
                WAM
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 10.5   | 0.7
                """));
    }

    @Test
    void aUnitInTheCornerBeginsATable() {
        makeBothTables(SheetDrawing.of("CTF", """
                Table 7 – with measures |      |      | | Table 8 – with additional measures
                kt CO2 eq | 2022  | 2030  | | kt CO2 eq | 2022  | 2030
                Energy    | 12300 | 11000 | | Energy    | 12300 | 10500
                Waste     | 800   | 780   | | Waste     | 800   | 700
                Table 5 – mitigation policies and measures
                Name | Description | Objectives | Status | Sectors | Gases | Start year
                """));
    }
}

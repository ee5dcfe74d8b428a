package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of one gas, of a pollutant or of another metric look like those of all gases, and are asked about. */
class OneGasTest {
    private static final String TABLE = """
            %s | 2022 | 2030
            Energy    | 10   | 20
            Transport | 5    | 6
            Waste     | 1    | 2
            """;

    @ParameterizedTest
    @ValueSource(strings = {"CO2", "CH4", "CH4_WEM", "N2O WEM", "Methane (WEM)", "WEM energy demand"})
    void theSheetSaysWhatItIsOf(String sheet) {
        var drawing = SheetDrawing.of(sheet, TABLE.formatted("With measures, by sector"));
        drawing.becomes("table7", "");
        assertEquals(1, drawing.asked("foreign.reason.otherQuantity"), "told by the name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CH4  | Projections with measures, kt CO2 eq
            N2O  | With measures (kt CO2e)
            """)
    void oneGasInEquivalentsIsNoSum(String sheet, String title) {
        SheetDrawing.of(sheet, title + "\n" + TABLE.formatted("Sector")).becomes("table7", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO2eq | With measures
            CO2   | GHG emissions with measures (kt)
            CO2   | With measures, kt CO2 eq
            WEM   | CO2 emissions with measures, Gg éq. CO2
            WEM   | Emissions of CO2, CH4 and N2O with measures, kt CO2 eq
            WEM   | Выбросы парниковых газов с мерами, кт CO2-экв.
            WEM   | 采取措施情景下温室气体排放（万吨二氧化碳当量）
            """)
    void tablesOfAllGasesStay(String sheet, String title) {
        var drawing = SheetDrawing.of(sheet, title + "\n" + TABLE.formatted("Sector"));
        assertTrue(drawing.answers("table7").contains("energy projection@2030 ="), "it is taken");
    }

    @Test
    void theCornerSaysWhatTheTableIsOf() {
        SheetDrawing.of("WEM", TABLE.formatted("CO2 emissions (kt)")).becomes("table7", "");
    }

    @Test
    void variablesOfPollutantsAreNoSectors() {
        var drawing = SheetDrawing.of("iamc", """
                Model | Scenario | Region | Variable                      | Unit            | 2022 | 2030
                G     | WEM      | XAA    | Emissions¦Kyoto Gases¦Energy  | Mt CO2-equiv/yr | 1.5  | 1.4
                G     | WEM      | XAA    | Emissions¦Kyoto Gases¦Waste   | Mt CO2-equiv/yr | 0.2  | 0.1
                G     | WEM      | XAA    | Emissions¦BC                  | Mt CO2-equiv/yr | 0.7  | 0.6
                G     | WEM      | XAA    | Emissions¦Sulfur              | Mt CO2-equiv/yr | 0.7  | 0.6
                G     | WEM      | XAA    | Emissions¦NOx                 | Mt CO2-equiv/yr | 0.7  | 0.6
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 1400
                energy recent@2022 = 1500
                waste projection@2030 = 100
                waste recent@2022 = 200
                """);
        assertTrue(drawing.unplaced().containsAll(Set.of("F4", "G4", "F5", "G5", "F6", "G6")), "they are asked about");
    }

    @Test
    void variablesOfAnotherMetricAreAskedAbout() {
        var drawing = SheetDrawing.of("iamc", """
                Model | Scenario | Region | Variable                                 | Unit            | 2022 | 2030
                G     | WEM      | XAA    | Emissions¦Kyoto Gases (AR4-GWP100)¦Energy | Mt CO2-equiv/yr | 1.5  | 1.4
                G     | WEM      | XAA    | Emissions¦Kyoto Gases (AR4-GWP100)¦Waste  | Mt CO2-equiv/yr | 0.2  | 0.1
                """);
        drawing.becomes("table7", "");
        drawing.becomes("table11", "");
    }

    @Test
    void variablesOfTheMetricThatIsWantedAreTaken() {
        SheetDrawing.of("iamc", """
                Model | Scenario | Region | Variable                                 | Unit            | 2022 | 2030
                G     | WEM      | XAA    | Emissions¦Kyoto Gases (AR5-GWP100)¦Energy | Mt CO2-equiv/yr | 1.5  | 1.4
                G     | WEM      | XAA    | Emissions¦Kyoto Gases (AR5-GWP100)¦Waste  | Mt CO2-equiv/yr | 0.2  | 0.1
                """).becomes("table7", """
                energy projection@2030 = 1400
                energy recent@2022 = 1500
                waste projection@2030 = 100
                waste recent@2022 = 200
                """);
    }
}

package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of one sector or of one year: what they are of has to be said, once, and their units count. */
class SlicesTest {
    private static final String OF_YEAR = """
            %s | WEM | WAM
            Energy | 9  | 8
            Waste  | 1  | 0.5
            """;
    private static final String OF_SECTOR = """
            %s
            Scenario | 2022 | 2030
            WEM      | 9    | 8
            WAM      | 9    | 7
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BTR 2024 | 'GHG emissions in 2030, kt CO2 eq'        | Sector
            Sheet1   | 'Model run of March 2023, kt CO2 eq'      | Sector
            Sheet1   | 'GHG emissions, model run 2023'           | Sector
            BTR 2024 | 'GHG emissions by sector, kt CO2 eq'      | 2030
            BTR 2024 | 'GHG emissions by sector, kt CO2 eq'      | Sector
            Sheet1   | 'GHG projections 2025-2030, kt CO2 eq'    | Sector
            2025     | 'GHG projections 2030, kt CO2 eq'         | Sector
            """)
    void aYearThatIsNotSureIsNotTaken(String sheet, String title, String corner) {
        var drawing = SheetDrawing.of(sheet, title + "\n" + OF_YEAR.formatted(corner)).and("ours", """
                Projections, kt CO2 eq
                Without measures
                Sector | 2022 | 2030
                Energy | 12   | 13
                Waste  | 2    | 3
                """);
        drawing.becomes("table7", "");
        drawing.becomes("table8", "");
        assertTrue(drawing.proposal().unplaced().stream()
                .anyMatch(cell -> cell.origin().cell().equals("B3") && cell.origin().sheet().equals(sheet)),
                "its figures are told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Energy – road transport", "Agriculture: enteric fermentation", "Energy: CO2 only",
        "Transport: million passenger-km", "Industry – value added (million USD)", "Energy (excluding biomass), kt CO2 eq"})
    void aPartOfASectorIsNotTheSector(String title) {
        for (var sheet : new String[] {"Sheet1", "Energy"}) {
            var drawing = SheetDrawing.of(sheet, OF_SECTOR.formatted(title));
            drawing.becomes("table7", "");
            drawing.becomes("table8", "");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Energy  | Energy sector
            energy  | 'Energy: projected emissions, kt CO2 eq'
            Energía | Sector energía: emisiones proyectadas (kt CO2 eq)
            """)
    void aSectorMayBeNamedTwice(String sheet, String title) {
        SheetDrawing.of(sheet, OF_SECTOR.formatted(title)).becomes("table8", """
                energy projection@2030 = 7
                energy recent@2022 = 9
                """);
    }

    @Test
    void aSheetOfASectorMayMeasureSomethingElse() {
        SheetDrawing.of("Transport", OF_SECTOR.formatted("Passenger-km (million)")).becomes("table7", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scenario (Mt CO2 eq)", "Scenario, Mt CO2 eq"})
    void theUnitOfTheCornerCounts(String corner) {
        SheetDrawing.of("Energy", OF_SECTOR.formatted("Energy").replace("Scenario", corner)).becomes("table8", """
                energy projection@2030 = 7000
                energy recent@2022 = 9000
                """);
    }

    @Test
    void aColumnOfUnitsCountsAndOthersAreTold() {
        var drawing = SheetDrawing.of("Energy", """
                Energy
                Scenario | Unit      | 2022 | 2030 | Difference
                WEM      | Mt CO2 eq | 9    | 8    | 1
                WAM      | Mt CO2 eq | 9    | 7    | 2
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 8000
                energy recent@2022 = 9000
                """);
        assertTrue(drawing.proposal().unplaced().stream().anyMatch(cell -> cell.origin().cell().equals("E3")), "the difference is told");
    }

    @Test
    void unitsOfScenariosCount() {
        var drawing = SheetDrawing.of("2030", """
                Sector | Inventory | WEM (Mt CO2 eq) | WAM (kt CO2 eq)
                Energy | 5         | 9               | 8
                Waste  | 2         | 1               | 7
                """);
        assertEquals("", drawing.answers("table7"), "no sector stands beside the scenarios");
        var other = SheetDrawing.of("2030", """
                Sector | WEM (Mt CO2 eq) | WAM (kt CO2 eq) | Difference
                Energy | 9               | 8               | 1
                Waste  | 1               | 7               | 2
                """);
        other.becomes("table7", """
                energy projection@2030 = 9000
                waste projection@2030 = 1000
                """);
        other.becomes("table8", """
                energy projection@2030 = 8
                waste projection@2030 = 7
                """);
        assertTrue(other.proposal().unplaced().stream().anyMatch(cell -> cell.origin().cell().equals("D2")), "the difference is told");
    }
}

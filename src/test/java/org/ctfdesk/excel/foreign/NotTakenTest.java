package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.junit.jupiter.api.Test;

/** Words and shapes that look like known ones and say something else: their figures must not be placed as if they were those. */
class NotTakenTest {
    @Test
    void notIncludedIsWithout() {
        for (var words : List.of("no incluye", "no incluido", "no incluidas", "no incluyendo", "no considerando")) {
            SheetDrawing.of("Inventario", """
                    Tabla 6 Resumen del inventario (kt CO2 eq)
                    Emisiones              | 2020 | 2021
                    CO2 sin UTCUTS         | 100  | 110
                    Total (%s UTCUTS)      | 500  | 510
                    """.formatted(words)).becomes("table6", """
                    co2Without year@2020 = 100
                    co2Without year@2021 = 110
                    totalWithout year@2020 = 500
                    totalWithout year@2021 = 510
                    """);
        }
    }

    @Test
    void aPartOfATotalIsNotTheTotalWithIt() {
        for (var words : List.of("Total dont UTCATF", "Énergie dont transports", "CO2 dont UTCATF")) {
            assertEquals(SummaryLine.Match.NONE, SummaryLine.of(words, false, true), words);
            assertEquals(SummaryLine.Match.NONE, SummaryLine.of(words, true, true), words);
        }
    }

    @Test
    void onlyWordsOfAMixMakeTheMix() {
        for (var label : List.of("مركبات HFC ومركبات PFC", "HFC y PFC especificados", "HFC y PFC identificados")) {
            assertEquals(SummaryLine.Match.NONE, SummaryLine.of(label, false, true), label);
        }
        for (var label : List.of("خليط غير محدد من مركبات HFC ومركبات PFC", "HFC y PFC no especificados", "Mezcla de HFC y PFC",
                "HFC y PFC no identificados")) {
            assertEquals(SummaryLine.Match.of("mix"), SummaryLine.of(label, false, true), label);
        }
    }

    @Test
    void carbonMonoxideInRussianIsNoSmallWord() {
        assertFalse(SheetDrawing.of("Табл.6", """
                Таблица 6 Кадастр (кт CO2-экв.)
                Выбросы                  | 2020 | 2021
                Выбросы СО от энергетики | 7    | 8
                Сельское хозяйство       | 3    | 4
                Отходы                   | 3    | 4
                """).answers("table6").contains("energy year"));
    }

    @Test
    void rowsUnderAnUnknownNameAreOfNoScenario() {
        for (var name : List.of("Sensitivity: low growth", "Net-zero pathway", "Savings", "Key assumptions", "\nSavings", "Savings\n",
                "Savings | kt")) {
            var drawing = SheetDrawing.of("Result", """
                    Projected emissions (kt CO2 eq)
                    Sector                   | Unit | 2022 | 2030
                    With measures
                    Energy                   | kt   | 12   | 11
                    With additional measures
                    Energy                   | kt   | 12   | 10
                    %s
                    Industry                 | kt   | 0    | 1
                    Total without LULUCF     | kt   | 20   | 9
                    """.formatted(name));
            assertFalse((drawing.answers("table7") + drawing.answers("table8")).matches("(?s).*(?:industry|total).*"), name);
        }
    }

    @Test
    void aNumberedHeadingWithinTheTableIsNoFootnote() {
        var drawing = SheetDrawing.of("7", """
                Table 7. Projections, with measures, kt CO2 eq
                Sector   | 2022  | 2030
                1 Energy | '9.5² | 8
                2 IPPU subsectors:
                2A Mineral industry | 2 | 1
                5 Waste  | 2     | 1

                2 Excludes flaring.
                """);
        drawing.becomes("foot/projections", "footnote/2 text = Excludes flaring.");
    }

    @Test
    void theTitleOfATurnedTableBeatsAUnitOverIt() {
        for (var over : List.of("Unit: Mt CO2 eq", "National target: 45 Mt CO2 eq in 2030")) {
            var drawing = SheetDrawing.of("Projections", """
                    %s
                    Table 7: 'with measures' scenario (kt CO2 eq)
                    Year | Energy | Waste
                    2022 | 12300  | 800
                    2025 | 12000  | 790
                    2030 | 11000  | 780
                    Table 8: 'with additional measures' scenario (kt CO2 eq)
                    Year | Energy | Waste
                    2022 | 12300  | 800
                    2025 | 12000  | 790
                    2030 | 10500  | 700
                    """.formatted(over));
            var placed = drawing.answers("table7") + drawing.answers("table8");
            assertFalse(placed.contains("00000"), placed);
            assertEquals(List.of(), drawing.proposal().remarks().stream().filter(remark -> remark.asked()).toList(), over);
        }
    }

    @Test
    void aUnitInASentenceOverATurnedTableIsAskedAbout() {
        var drawing = SheetDrawing.of("Projections", """
                Carbon price: 25 USD per t CO2 eq
                Table 7: 'with measures' scenario
                Year | Energy | Waste
                2022 | 12300  | 800
                2025 | 12000  | 790
                2030 | 11000  | 780
                """);
        assertFalse(drawing.answers("table7").contains("= 12.3"), drawing.answers("table7"));
    }

    @Test
    void aTableBelowThatNamesNoUnitIsNotTakenInTheUnitPresumed() {
        assertEquals("", SheetDrawing.of("Projections", """
                Table 7: 'with measures' scenario (Mt CO2 eq)
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 11     | 0.78
                Table 8: 'with additional measures' scenario
                Year | Energy | Waste
                2022 | 12.3   | 0.8
                2030 | 10.5   | 0.7
                """).answers("table8"));
    }

    @Test
    void whatIsReckonedFromScenariosIsNone() {
        for (var other : List.of("Difference between with measures and without measures",
                "Savings of the scenario with additional measures",
                "Difference with the scenario with additional measures", "With measures, high growth", "Key parameters")) {
            var drawing = SheetDrawing.of("Projections", """
                    Table 7: scenario with measures (kt CO2 eq)
                    Year | Energy | Waste
                    2022 | 12     | 8
                    2025 | 12     | 8
                    2030 | 11     | 7
                    %s
                    Year | Energy | Waste
                    2022 | 0      | 0
                    2025 | 0.2    | 0.1
                    2030 | 1      | 1
                    """.formatted(other));
            assertEquals("", drawing.answers("table8") + drawing.answers("table9"), other);
            assertFalse(drawing.proposal().cells().isEmpty(), other);
            assertTrue(drawing.unplaced().contains("B9") || drawing.answers("table7").contains("?"), other + drawing.unplaced());
        }
    }

    @Test
    void twoPlainScenariosWithYearsDownAreReadOrAsked() {
        var drawing = SheetDrawing.of("Projections", """
                Scenario with measures (kt CO2 eq)
                Year | Energy | Waste
                2022 | 12     | 8
                2030 | 11     | 7
                Scenario with additional measures (kt CO2 eq)
                Year | Energy | Waste
                2022 | 12     | 8
                2030 | 10     | 6
                """);
        assertFalse(drawing.proposal().cells().isEmpty());
        assertTrue(!drawing.answers("table8").isEmpty() || !drawing.unplaced().isEmpty());
    }

    @Test
    void aUnitBelowAnotherTableIsNotLost() {
        var drawing = SheetDrawing.of("All", """
                Measures
                Name of mitigation action | Description  | Objectives | Type of instrument | Status
                Solar law                 | Builds solar | Less coal  | Regulatory         | Implemented

                Projected emissions (Mt CO2 eq)
                Sector                    | 2022         | 2030
                With measures
                Energy                    | 12           | 11
                With additional measures
                Energy                    | 12           | 10
                """);
        assertFalse((drawing.answers("table7") + drawing.answers("table8")).matches("(?s).*= 1[12](?!\\d).*"), drawing.answers("table7"));
    }

    @Test
    void aTitleOfTheSheetOverTheFirstScenarioIsNotThatOfTheSecond() {
        var drawing = SheetDrawing.of("Projections", """
                Projected emissions (kt CO2 eq)
                WEM
                Year | Energy | Waste
                2022 | 12     | 8
                2025 | 12     | 8
                2030 | 11     | 7
                WAM
                Year | Energy | Waste
                2022 | 12     | 8
                2025 | 12     | 8
                2030 | 10     | 6
                """);
        assertFalse(drawing.answers("table8").contains("11"), drawing.answers("table8"));
        assertTrue(drawing.answers("table7").contains("energy projection@2030 = 11"), drawing.answers("table7"));
    }
}

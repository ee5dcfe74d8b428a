package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables as ministries and modellers keep them, that stand in none of the usual ways; measures have their own test. */
class HandMadeTest {
    @Test
    void aLowAndAHighFigureAreARange() {
        SheetDrawing.of("WEM", """
                Projections 'with measures', kt CO2 eq
                Sector | 2022 | 2030 low | 2030 high | 2035 min | 2035 central | 2035 max
                Energy | 120  | 100      | 110       | 80       | 85           | 90
                Waste  | 8    | NE       | NE        | 5        | 6            | 7
                LULUCF | -9   | -8       | -6        | -7       | -6           | -5
                """).becomes("table7", """
                energy projection@2030 = 100..110
                energy projection@2035 = 85
                energy recent@2022 = 120
                lulucf projection@2030 = -8..-6
                lulucf projection@2035 = -6
                lulucf recent@2022 = -9
                waste projection@2030 = NE
                waste projection@2035 = 6
                waste recent@2022 = 8
                """);
    }

    @Test
    void halfARangeIsAskedAbout() {
        var answers = SheetDrawing.of("WEM", """
                Projections 'with measures', kt CO2 eq
                Sector | 2022 | 2030 low | 2030 high
                Energy | 120  | 100      |
                Waste  | 8    | 5        | NE
                LULUCF | -9   | -6       | -8
                """).answers("table7");
        assertTrue(answers.contains("energy projection@2030 = ? 100"), answers);
        assertTrue(answers.contains("waste projection@2030 = ? 5"), answers);
        assertTrue(answers.contains("lulucf projection@2030 = ? -6..-8"), answers);
    }

    @Test
    void aListOfAModelNamesItsRegionAndVersionInEachRow() {
        var drawing = SheetDrawing.of("out", """
                Scenario | Region | Sector | Year | Value | Unit        | Run
                WEM      | XAA    | Energy | 2022 | 120   | kt CO2 eq   | v7
                WEM      | XAA    | Energy | 2030 | 110   | kt CO2 eq   | v7
                WEM      | XAA    | Waste  | 2022 | 8     | kt CO2 eq   | v7
                WEM      | XAA    | Waste  | 2030 | 7     | kt CO2 eq   | v7
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
    }

    @Test
    void aListOfOneGasIsNotTakenForAll() {
        var drawing = SheetDrawing.of("out", """
                Scenario | Gas | Sector | Year | Value | Unit
                WEM      | CO2 | Energy | 2022 | 120   | kt CO2 eq
                WEM      | CO2 | Energy | 2030 | 110   | kt CO2 eq
                WEM      | CO2 | Waste  | 2022 | 8     | kt CO2 eq
                WEM      | CO2 | Waste  | 2030 | 7     | kt CO2 eq
                """);
        drawing.becomes("table7", "");
    }

    @Test
    void scenariosAreColumnsOfAList() {
        var drawing = SheetDrawing.of("out", """
                Emissions in kt CO2 eq
                Year | Sector | WM  | WAM
                2022 | Energy | 120 | 120
                2022 | Waste  | 8   | 8
                2030 | Energy | 110 | 100
                2030 | Waste  | 7   | 6
                """);
        drawing.becomes("table8", """
                energy projection@2030 = 100
                energy recent@2022 = 120
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
    }

    @Test
    void whatStandsBesideAnIndicatorTakesNoOtherPlace() {
        var drawing = SheetDrawing.of("1", """
                1. Structured summary: Description of selected indicators
                Indicator(s) selected to track progress | Description
                Net emissions                           | All gases.
                Information for the reference point(s), level(s), baseline(s), base year(s) or starting point(s) | Level of 2010.
                Relation to NDC                         | It is the target.
                """);
        drawing.becomes("table1", """
                indicator/1 label = Net emissions
                reference/1 description = Level of 2010.
                relation/1 description = It is the target.
                """);
        assertEquals(Set.of("B3"), drawing.unplaced());
    }

    @Test
    void yearsRunDownInTwoTablesSideBySide() {
        SheetDrawing.of("out", """
                With existing measures (kt CO2e) |                 |      | | With additional measures (kt CO2e) |                  |
                Year                             | CO2 excl. LULUCF | HFCs | | Year                               | CO2 excl. LULUCF | HFCs
                2022                             | 120             | 3    | | 2022                               | 120              | 3
                2025                             | 115             | 2    | | 2025                               | 112              | 1
                2030                             | 110             | 1    | | 2030                               | 100              | 0.5
                """).becomes("table8", """
                co2Excluding projection@2025 = 112
                co2Excluding projection@2030 = 100
                co2Excluding recent@2022 = 120
                hfcs projection@2025 = 1
                hfcs projection@2030 = 0.5
                hfcs recent@2022 = 3
                """);
    }

    @Test
    void yearsOfHistoryAreNoProjections() {
        var drawing = SheetDrawing.of("WEM", """
                Emissions outlook: with existing measures (kt CO2 eq)
                       | Historical |      |      | Projected |
                Sector | 2010       | 2015 | 2022 | 2025      | 2030
                Energy | 150        | 140  | 120  | 115       | 110
                Waste  | 9          | 9    | 8    | 7         | 6
                LULUCF | -9         | -9   | -8   | -8        | -7
                """);
        drawing.becomes("table7", """
                energy projection@2025 = 115
                energy projection@2030 = 110
                energy recent@2022 = 120
                lulucf projection@2025 = -8
                lulucf projection@2030 = -7
                lulucf recent@2022 = -8
                waste projection@2025 = 7
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
        assertEquals(Set.of("B4", "B5", "B6", "C4", "C5", "C6"), drawing.unplaced());
    }

    @Test
    void raisedMarksStandBehindFiguresAndBeforeTheirNotes() {
        for (var note : new String[] {"¹ Preliminary.", "¹Preliminary.", "1 Preliminary.", "1. Preliminary."}) {
            var drawing = SheetDrawing.of("7", """
                    Table 7. Projections, with measures, kt CO2 eq
                    Sector   | 2022  | 2030
                    1 Energy | '9.5¹ | 8
                    5 Waste  | 2     | 1

                    %s
                    """.formatted(note));
            drawing.becomes("table7", """
                    energy projection@2030 = 8
                    energy recent@2022 = 9.5 [1]
                    waste projection@2030 = 1
                    waste recent@2022 = 2
                    """);
            drawing.becomes("foot/projections", "footnote/1 text = Preliminary.");
        }
    }

    @Test
    void aBareNumberIsNoMarkWhereNothingCitesIt() {
        var drawing = SheetDrawing.of("7", """
                Table 7. Projections, with measures, kt CO2 eq
                Sector   | 2022 | 2030
                1 Energy | 9.5  | 8
                5 Waste  | 2    | 1

                1 Preliminary.
                """);
        drawing.becomes("foot/projections", "");
        assertTrue(drawing.proposal().unplaced().stream().anyMatch(cell -> cell.origin().cell().equals("A6")), "it is kept");
    }

    @Test
    void columnsReckonedFromYearsAreNoYears() {
        var drawing = SheetDrawing.of("WEM", """
                Table 7. Projections, with measures (kt CO2 eq)
                Sector | 2022 | 2025 | 2030 | 1990 = 100 | Share 2022 (%) | Cumulative to 2035 | Average to 2030 | Growth since 2022 (%)
                Energy | 120  | 115  | 110  | 78         | 66             | 1150               | 115             | -8
                Waste  | 8    | 7    | 6    | 80         | 3              | 70                 | 7               | -25
                """);
        drawing.becomes("table7", """
                energy projection@2025 = 115
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2025 = 7
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
        assertTrue(drawing.unplaced().containsAll(Set.of("E3", "F3", "G3", "H3", "I3")), drawing.unplaced().toString());
    }

    @Test
    void aListOfAModelMayLackFigures() {
        var drawing = SheetDrawing.of("out", """
                scenario | sector      | year | value | unit
                WEM      | Energy      | 2022 | 120   | kt CO2e
                WEM      | Energy      | 2030 | 110   | kt CO2e
                WEM      | Waste       | 2022 | 8     | kt CO2e
                WEM      | Waste       | 2030 | NA    | kt CO2e
                WEM      | Agriculture | 2022 | NaN   | kt CO2e
                WEM      | Agriculture | 2030 |       | kt CO2e
                """);
        drawing.becomes("table7", """
                agriculture recent@2022 = ?
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = NA
                waste recent@2022 = 8
                """);
    }

    @Test
    void aBaseYearIsNotTheMostRecentOne() {
        SheetDrawing.of("T7", """
                Table 7. Projections with measures (kt CO2 eq)
                Sector | Base year 1990 | NDC reference 2010 | 2022 | 2030 | 2035
                Energy | 150            | 140                | 120  | 110  | 100
                Waste  | 9              | 9                  | 8    | 6    | 5
                """).becomes("table7", """
                energy projection@2030 = 110
                energy projection@2035 = 100
                energy recent@2022 = 120
                waste projection@2030 = 6
                waste projection@2035 = 5
                waste recent@2022 = 8
                """);
    }
}

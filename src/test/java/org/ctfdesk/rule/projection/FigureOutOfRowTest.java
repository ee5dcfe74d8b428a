package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.junit.jupiter.api.Test;

class FigureOutOfRowTest {
    @Test
    void findsAFigureOfAnotherSize() {
        check(new FigureOutOfRow(), Assumptions.FORM, """
                         | label      | unit    | 2023  | 2025 | 2030 | 2035
            assumption/1 | Population | million | 23800 | 24.2 | 25.1 | 25.8
                         |            |         | ^     |      |      |
            assumption/2 | Oil price  | USD     | 74    | 70   | 680  | 66
                         |            |         |       |      | ^    |
            """);
    }

    @Test
    void findsAColumnPastedTwice() {
        check(new FigureOutOfRow(), Assumptions.FORM, """
                         | label      | unit    | 2023  | 2025 | 2030 | 2035
            assumption/1 | Population | million | 23.8  | 24.2 | 24.2 | 25.8
                         |            |         |       |      | ^    |
            assumption/2 | Oil price  | USD     | 74    | 70   | 70   | 66
            assumption/3 | Cattle     | million | 8.9   | 9.0  | 9.0  | 9.1
            assumption/4 | GDP        | billion | 412   | 441  | 441  | 606
            """);
    }

    @Test
    void takesGrowthRatesThatFallAndWhatAFootnoteExplains() {
        check(new FigureOutOfRow(), Assumptions.FORM, """
                         | label           | unit     | 2023 | 2025    | 2030 | 2035
            assumption/1 | Growth          | per cent | 0.6  | 0.5     | 0.5  | 0.1
            assumption/2 | Electric cars   | per cent | 1    | 6       | 40   | 90
            assumption/3 | Price of carbon | EUR      | 5    | 90 (1)  | 8    | 9
            (1) | A year of scarcity.
            """);
    }
}

package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class FigureAgainstRowTest {
    @Test
    void findsSignZeroAndBend() {
        check(new FigureAgainstRow(), Assumptions.FORM, """
                         | label      | unit    | 2023 | 2025 | 2030  | 2035
            assumption/1 | Population | million | 23.8 | 24.2 | -25.1 | 25.8
                         |            |         |      |      | ^     |
            assumption/2 | Oil price  | USD     | 74   | 0    | 68    | 66
                         |            |         |      | ^    |       |
            assumption/3 | GDP        | billion | 142  | 150  | 210   | 180
                         |            |         |      |      | ^     |
            """);
    }

    @Test
    void findsABlankYearOfASupportingRow() {
        check(new FigureAgainstRow(), Progress.FORM, """
                         | label    | unit | 2021 | 2022 | 2023
            supporting/1 | Capacity | MW   | 300  |      | 400
                         |          |      |      | ^    |
            supporting/2 | Cars     | 1000 | 300  | 310  | 320
            """);
    }

    @Test
    void takesRatesThatTurnAndWhatBeginsOrEndsAtZero() {
        check(new FigureAgainstRow(), Assumptions.FORM, """
                         | label                | unit | 2023 | 2025  | 2030 | 2035
            assumption/1 | Growth of population | %    | 0.9  | 0.4   | -0.2 | -0.5
            assumption/2 | Electric buses       | 1000 | 0    | 5     | 60   | 300
            assumption/3 | Coal                 | PJ   | 400  | 150   | 20   | 0
            assumption/4 | Net imports          | GWh  | 90   | 10    | -70  | -160
            assumption/5 | Cattle               | 1000 | 890  | 900   | 910  | 905
            assumption/6 | Oil price            | USD  | 74   | 0 (1) | 68   | 66
            (1) | A price that was really zero.
            """);
    }
}

package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class FigureOutOfLineTest {
    @Test
    void findsAFigureThatLeavesItsSeries() {
        check(new FigureOutOfLine(), Summary.FORM, """
                         | 2021  | 2022  | 2023
                energy   | 31000 | 51000 | 32000
                         |       | ^     |
                industry | 4000  | 4100  | 4200
                waste    | 2000  | 2.1   | 2050
                         |       | ^     |
                """);
        check(new FigureOutOfLine(), Projections.WITH_MEASURES, """
                            | 2025 | 2030    | 2035
                waste       | 2000 | 2000000 | 2100
                            |      | ^       |
                """);
    }

    @Test
    void takesWhatAFootnoteExplainsAndWhatSwingsByItself() {
        check(new FigureOutOfLine(), Summary.FORM, """
                         | 2021  | 2022      | 2023
                energy   | 31000 | 51000 (1) | 32000
                industry | 4000  | 4600      | 4200
                lulucf   | -900  | -4000     | -1000
                sf6      | 3     | 5         | 3
                (1) | A dry year.
                """);
    }
}

package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ReductionNegativeTest {
    @Test
    void questionsWhatRaisesEmissions() {
        check(new ReductionNegative(), Measures.FORM, """
                          | label | 2023 | 2030
                measure/1 | Wind  | -300 | 300
                          |       | ^    |
                measure/2 | Sun   | 5    | -20 – 30
                          |       |      | ^
                """);
        check(new ReductionNegative(), Measures.FORM, """
                          | label | 2023 | 2030
                measure/1 | Wind  | 300  | 20 – 30
                measure/2 | Sun   | NE   | 0
                """);
    }

    @Test
    void takesAFigureThatAFootnoteExplains() {
        check(new ReductionNegative(), Measures.FORM, """
                          | label | expected@2030
                measure/1 | Dam   | -12 (1)
                measure/2 | Road  | -12
                          |       | ^
                (1) | The measure raises emissions until 2035.
                """);
    }
}

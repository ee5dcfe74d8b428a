package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class EstimateNotExplainedTest {
    @Test
    void findsKeysWithoutAWord() {
        check(new EstimateNotExplained(), Measures.FORM, """
                      | label   | status      | achieved@2023 | expected@2030
            measure/1 | Wind    | implemented | NA            | 2650
                      |         |             | ^             |
            measure/2 | Labels  | implemented | 12            | IE
                      |         |             |               | ^
            measure/3 | Cement  | planned     | NA            | NA
                      |         |             |               | ^
            """);
    }

    @Test
    void takesWhatIsExplainedAndWhatHasNotBegun() {
        check(new EstimateNotExplained(), Measures.FORM, """
                      | label   | status      | achieved@2023 | expected@2030
            measure/1 | Wind    | implemented | IE (1)        | 2650
            measure/2 | Cement  | planned     | NA            | 420
            (1) | Included with measure 2.
            """);
        check(new EstimateNotExplained(), Measures.FORM, """
                      | label   | status      | achieved@2023 | expected@2030
            measure/1 | Wind    | implemented | NA            | NA
            box | NA: information and training have no effect of their own.
            """);
    }
}

package org.ctfdesk.rule.measure.estimate;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class EstimateColumnsAlikeTest {
    @Test
    void findsAPastedColumn() {
        check(new EstimateColumnsAlike(), Measures.FORM, """
                      | label | achieved@2023 | expected@2030
            measure/1 | Wind  | 12            | 12
                      |       |               | ^
            measure/2 | Sun   | 30            | 30
            measure/3 | Rail  | 7             | 7
            """);
    }

    @Test
    void takesColumnsThatDifferInOneRow() {
        check(new EstimateColumnsAlike(), Measures.FORM, """
                      | label | achieved@2023 | expected@2030
            measure/1 | Wind  | 12            | 12
            measure/2 | Sun   | 30            | 31
            measure/3 | Rail  | 7             | 7
            """);
    }
}

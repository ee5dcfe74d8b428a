package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class AchievedDeniedTest {
    @Test
    void findsAFootnoteOfPlannedMeasures() {
        check(new AchievedDenied(), Measures.FORM, """
                      | label | status      | startYear | achieved@2023
            measure/1 | Wind  | implemented | 2015      | NA (1)
                      |       |             |           | ^
            (1)       | A planned measure that had not begun has no achieved reduction
            """);
    }

    @Test
    void takesItForThoseThatAre() {
        check(new AchievedDenied(), Measures.FORM, """
                      | label | status  | startYear | achieved@2023
            measure/1 | Wind  | planned | 2027      | NA (1)
            (1)       | A planned measure that had not begun has no achieved reduction
            """);
    }
}

package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class StartYearUnlikelyTest {
    @Test
    void wantsALikelyYear() {
        check(new StartYearUnlikely(), Measures.FORM, """
                          | label | startYear
                measure/1 | Wind  | 1918
                          |       | ^
                measure/2 | Sun   | soon
                measure/3 | Sea   | 2027
                measure/4 | Moon  | 9999
                """);
        check(new StartYearUnlikely(), Measures.FORM, """
                          | label | startYear
                measure/1 | Wind  | 2027
                """);
    }
}

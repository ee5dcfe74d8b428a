package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class AchievedThoughPlannedTest {
    @Test
    void letsNothingBeAchievedByAPlan() {
        check(new AchievedThoughPlanned(), Measures.FORM, """
                          | label | status  | 2023    | 2030
                measure/1 | Wind  | Planned | 120     | 300
                          |       |         | ^       |
                measure/2 | Sun   | Planned | 12 – 15 | 300
                          |       |         | ^       |
                """);
        check(new AchievedThoughPlanned(), Measures.FORM, """
                          | label | status      | 2023 | 2030
                measure/1 | Wind  | Planned     | NA   | 300
                measure/2 | Sun   | Planned     | 0    | 300
                measure/3 | Sea   | Implemented | 120  | 300
                """);
    }
}

package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class PlannedInWithMeasuresTest {
    @Test
    void aPlannedMeasureIsInNoScenarioWithMeasures() {
        check(new PlannedInWithMeasures(), Measures.FORM, """
                          | label                             | status
                measure/1 | Wind (WM)                         | planned
                          | ^                                 |
                measure/2 | Wind (included in with measures)  | planned
                          | ^                                 |
                measure/3 | Wind (WM)                         | adopted
                measure/4 | Wind (with additional measures)   | planned
                measure/5 | Work with measurement data        | planned
                measure/6 | Projections without measures      | planned
                """);
    }

    @Test
    void soIsOneThatIsMarked() {
        check(new PlannedInWithMeasures(), Measures.FORM, """
                          | label | status  | marks
                measure/1 | Wind  | planned | withMeasures
                          |       |         | ^
                measure/2 | Rail  | adopted | withMeasures
                measure/3 | Solar | planned | trends
                """);
    }
}

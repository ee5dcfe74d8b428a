package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class MethodChangedTest {
    @Test
    void wantsTheMethodOfTheLastReport() {
        check(new MethodChanged(), Progress.FORM, since(Cooperating.trajectory(), Cooperating.averaging()), """
                                     | label
                indicativeTrajectory |
                                     | ^
                average              |
                """);
        check(new MethodChanged(), Progress.FORM, since(Cooperating.trajectory(), Cooperating.trajectory()), """
                                     | label
                indicativeTrajectory |
                """);
        check(new MethodChanged(), Progress.FORM, since(Cooperating.multiYear(), Cooperating.averaging()), """
                           | label
                trajectory |
                """);
    }
}

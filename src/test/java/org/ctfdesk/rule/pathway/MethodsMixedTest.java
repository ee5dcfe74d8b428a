package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class MethodsMixedTest {
    @Test
    void wantsOneMethod() {
        check(new MethodsMixed(), Progress.FORM, Cooperating.averaging(), """
                                     | 2021 | 2022
                indicativeTrajectory | NA   | 50000
                                     |      | ^
                trajectory           | NA   | NA
                average              | 0    | 0
                """);
    }
}

package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class AverageNotApplicableTest {
    @Test
    void wantsNoAverageUnderATrajectory() {
        check(new AverageNotApplicable(), Progress.FORM, Cooperating.trajectory(), """
                        | 2021 | 2022  | 2023
                average | NA   | 62500 | 62500
                        |      | ^     |
                used    | 0    | 0     | 0
                """);
    }
}

package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class TrajectoryIncompleteTest {
    @Test
    void wantsAValueForTheEndYear() {
        check(new TrajectoryIncomplete(), Progress.FORM, Cooperating.trajectory(), """
                                     | 2021 | 2022 | 2030
                indicativeTrajectory | 500  | 490  |
                                     |      |      | ^
                trajectory           |      | 490  |
                                     |      | ^    |
                """);
        check(new TrajectoryIncomplete(), Progress.FORM, Cooperating.trajectory(), """
                                     | 2021 | 2022 | 2030
                indicativeTrajectory | 500  | 490  | 400
                trajectory           | NA   | NA   |
                """);
    }
}

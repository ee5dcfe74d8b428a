package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class BudgetIncompleteTest {
    @Test
    void wantsATrajectoryOrABudget() {
        var open = Cooperating.of(Method.MULTI_YEAR, 2030, 2024);
        check(new BudgetIncomplete(), Progress.FORM, open, """
                                     | 2021 | 2030
                trajectory           | 500  |
                                     |      | ^
                indicativeTrajectory | 500  |
                                     | ^    |
                """);
        check(new BudgetIncomplete(), Progress.FORM, open, """
                            | targetLevel | targetYear  | 2030
                indicator/1 | 640000      | 2021–2030   |
                trajectory  |             |             |
                """);
    }
}

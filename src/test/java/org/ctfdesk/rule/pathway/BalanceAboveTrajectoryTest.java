package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class BalanceAboveTrajectoryTest {
    @Test
    void tellsWhatIsOverTheBudget() {
        check(new BalanceAboveTrajectory(), Progress.FORM, Cooperating.multiYear(), """
                                 | unit      | 2021   | 2022   | 2023   | 2024   | 2025
                trajectory       | kt CO2 eq | 100000 | 100000 | 100000 | 100000 | 100000
                emissionsCovered | kt CO2 eq | 102000 | 101000 | 100000 | 98000  | 97000
                adjustments      | kt CO2 eq | 500    | 1000   | 1000   | 1500   | 2000
                balance          | kt CO2 eq |        |        |        |        |
                                 |           |        |        |        |        | ^
                """);
        check(new BalanceAboveTrajectory(), Progress.FORM, Cooperating.multiYear(), """
                                 | unit      | 2021   | 2022   | 2023   | 2024   | 2025
                trajectory       | kt CO2 eq | 100000 | 100000 | 100000 | 100000 | 100000
                emissionsCovered | kt CO2 eq | 102000 | 101000 | 100000 | 98000  | 97000
                adjustments      | kt CO2 eq | 0      | 0      | 0      | 0      | 0
                balance          | kt CO2 eq |        |        |        |        |
                """);
    }
}

package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class AverageOfOtherYearsTest {
    @Test
    void wantsTheElapsedYearsAboveAndBelow() {
        check(new AverageOfOtherYears(), Progress.FORM, Cooperating.host(Cooperating.averaging()), """
                            | 2021  | 2022  | 2023  | 2024
                average     | 45000 | 25000 | 10000 | 1
                            | ^     |       | ^     |
                adjustments | 25000 | 25000 | 25000 | 45000
                            |       |       |       | ^
                used        | 0     | 0     | 0     | 0
                """);
    }
}

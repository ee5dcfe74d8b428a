package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class AdjustmentsNotAverageTest {
    @Test
    void wantsTheSameAverageInEachElapsedYear() {
        check(new AdjustmentsNotAverage(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                average          | 62500 | 62500 | 62500 | 125000
                                 |       |       |       | ^
                adjustments      | 0     | 0     | 62500 | 150000
                                 | ^     | ^     |       | ^
                """);
        check(new AdjustmentsNotAverage(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                average          |       |       |       |
                adjustments      | 62500 | 62500 | 62500 | 62500
                """);
    }

    @Test
    void allowsForWhatTheDigitsCanSay() {
        check(new AdjustmentsNotAverage(), Progress.FORM, Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2030, 2023), """
                                 | 2021   | 2022   | 2023
                firstTransferred | 0      | 0      | 400000
                otherPurposes    | 0      | 0      | 0
                used             | 0      | 0      | 0
                average          | 133333 | 133333.33 | 133333.4
                                 |        |        | ^
                adjustments      | 133333 | 133334 | 133333
                                 |        | ^      |
                """);
    }
}

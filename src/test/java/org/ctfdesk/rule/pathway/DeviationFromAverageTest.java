package org.ctfdesk.rule.pathway;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class DeviationFromAverageTest {
    @Test
    void tellsTheYearThatIsFarthest() {
        check(new DeviationFromAverage(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                netTransfers     |      |      |        |
                                 |      |      |        | ^
                """);
        check(new DeviationFromAverage(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                netTransfers     |      |      |        |
                box | Adjustments are averaged.
                """);
        check(new DeviationFromAverage(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 5    | 5    | 5    | 5
                otherPurposes    | 0    | 0    | 0    | 0
                used             | 0    | 0    | 0    | 0
                """);
    }
}

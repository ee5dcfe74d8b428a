package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class OtherPurposesNotAdjustedTest {
    @Test
    void wantsOutcomesForOtherPurposesAdjusted() {
        check(new OtherPurposesNotAdjusted(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                            | 2022  | 2023  | 2024
                adjustments | 40000 | 60000 | 70000
                            |       | ^     |
                """);
    }

    @Test
    void findsItInTheAverage() {
        check(new OtherPurposesNotAdjusted(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 0    | 0    | 100  | 100
                otherPurposes    | 0    | 40   | 0    | 0
                used             | 0    | 0    | 0    | 0
                adjustments      | 60   | 60   | 50   | 60
                                 |      |      | ^    |
                """);
    }

    @Test
    void findsItWithoutALedger() {
        check(new OtherPurposesNotAdjusted(), Progress.FORM, Cooperating.multiYear(), """
                                 | 2021 | 2022 | 2023 | 2024 | 2025
                firstTransferred | 0    | 0    | 100  | 0    | 0
                otherPurposes    | 0    | 0    | 0    | 30   | 0
                used             | 0    | 0    | 0    | 0    | 0
                adjustments      | 0    | 100  | 0    | 0    | 0
                                 |      |      |      | ^    |
                """);
        check(new OtherPurposesNotAdjusted(), Progress.FORM, Cooperating.multiYear(), """
                                 | 2021 | 2022 | 2023 | 2024 | 2025
                firstTransferred | 0    | 0    | 100  | 0    | 0
                otherPurposes    | 0    | 0    | 0    | 30   | 0
                used             | 0    | 0    | 0    | 0    | 0
                adjustments      | 0    | 100  | 0    | 30   | 0
                """);
    }
}

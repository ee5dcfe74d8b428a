package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class QuantityBelowZeroTest {
    @Test
    void wantsTheSignInTheNetQuantityAlone() {
        check(new QuantityBelowZero(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 0    | -5   | 10   | NA
                                 |      | ^    |      |
                otherPurposes    | -1   | 0    | 0    | 0
                                 | ^    |      |      |
                used             | 0    | 40   | -40  | 0
                                 |      |      | ^    |
                netTransfers     | -1   | -45  | 50   | 0
                """);
    }
}

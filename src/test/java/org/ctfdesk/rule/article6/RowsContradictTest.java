package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class RowsContradictTest {
    @Test
    void wantsNoAdjustmentWithoutTransferOrUse() {
        check(new RowsContradict(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 0    | 0    | 0    | NA
                otherPurposes    | 0    | 0    | 0    | 0
                used             | 0    | 0    | 0    | 0
                adjustments      | 0    | 2078 | 0    | 5
                                 |      | ^    |      |
                """);
    }

    @Test
    void wantsAnAdjustmentForTransfers() {
        check(new RowsContradict(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 0    | 0    | 7    | 0
                otherPurposes    | 0    | 0    | 0    | 0
                used             | 0    | 0    | 0    | 0
                adjustments      | 0    | 0    | 0    | 0
                                 |      |      | ^    |
                """);
        check(new RowsContradict(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023 | 2024
                firstTransferred | 0    | 0    | 7    | 0
                otherPurposes    | 0    | 0    | 0    | 0
                used             | 0    | 0    | 0    | 7
                adjustments      | 0    | 0    | 0    | 0
                """);
    }
}

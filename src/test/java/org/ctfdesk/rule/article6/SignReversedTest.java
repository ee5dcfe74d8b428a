package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class SignReversedTest {
    @Test
    void tellsThatTransfersAreAdded() {
        check(new SignReversed(), Progress.FORM, Cooperating.averaging(), """
                                 | unit     | 2021     | 2022     | 2023     | 2024
                emissionsCovered | t CO2 eq | 48000000 | 48000000 | 48000000 | 48000000
                adjustments      | t CO2 eq | 200000   | 200000   | -200000  | 0
                balance          | t CO2 eq | 48200000 | 47800000 | 48200000 | 48000000
                                 |          |          | ^        | ^        |
                """);
    }
}

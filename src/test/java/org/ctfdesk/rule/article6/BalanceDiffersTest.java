package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class BalanceDiffersTest {
    @Test
    void wantsEmissionsAndAdjustments() {
        check(new BalanceDiffers(), Progress.FORM, Cooperating.averaging(), """
                                 | unit      | 2021     | 2022     | 2023     | 2024
                emissionsCovered | t CO2 eq  | 48000000 | 48000000 | 48000000 | 48000000
                adjustments      | t CO2 eq  | 200000   | 200000   | 200000   | 200000
                balance          | t CO2 eq  | 48200000 | 48300000 | 47800000 |
                                 |           |          | ^        |          |
                """);
    }

    @Test
    void convertsAndAllowsForRounding() {
        check(new BalanceDiffers(), Progress.FORM, Cooperating.averaging(), """
                                 | unit      | 2021  | 2022  | 2023    | 2024
                emissionsCovered | kt CO2 eq | 48000 | 48000 | 48000   | 48000
                adjustments      | t CO2 eq  | 62600 | 62600 | 62600   | -62600
                balance          | kt CO2 eq | 48063 | 48062 | 48062.6 | 47937
                                 |           |       | ^     |         |
                """);
    }

    /** A key that counts as nothing is no balance where emissions stand. */
    @Test
    void tellsAKeyFromABalance() {
        check(new BalanceDiffers(), Progress.FORM, Cooperating.averaging(), """
                                 | unit      | 2021     | 2022     | 2023 | 2024
                emissionsCovered | t CO2 eq  | 48000000 | 48000000 |      | 48000000
                adjustments      | t CO2 eq  | 200000   | 200000   | 0    | 200000
                balance          | t CO2 eq  | NO       | 0        | NA   | 48200000
                                 |           | ^        | ^        |      |
                """);
    }
}

package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class BalanceWithoutEmissionsTest {
    @Test
    void wantsNoBalanceOfAdjustmentsAlone() {
        check(new BalanceWithoutEmissions(), Progress.FORM, Cooperating.averaging(), """
                                 | unit     | 2021   | 2022 | 2023
                emissionsCovered | t CO2 eq |        | NE   | 5
                adjustments      | t CO2 eq | -67497 | 0    | 1
                balance          | t CO2 eq | -67497 | 0    | 6
                                 |          | ^      | ^    |
                """);
    }

    @Test
    void takesTheOtherRowOfEmissions() {
        check(new BalanceWithoutEmissions(), Progress.FORM, Cooperating.averaging(), """
                                 | unit     | 2021 | 2022
                emissionsPortion | t CO2 eq | 5    |
                adjustments      | t CO2 eq | 1    | 1
                balance          | t CO2 eq | 6    |
                """);
    }

    @Test
    void wantsNoAdjustedIndicatorWithoutItsLevel() {
        check(new BalanceWithoutEmissions(), Progress.FORM, Cooperating.inMetric(), """
                                  | 2021 | 2022
                otherIndicator    |      | 1000
                adjustedIndicator | 100  | 1000
                                  | ^    |
                """);
    }
}

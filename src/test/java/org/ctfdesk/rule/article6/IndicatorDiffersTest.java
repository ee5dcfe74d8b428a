package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class IndicatorDiffersTest {
    @Test
    void subtractsTransfersFromTheLevel() {
        check(new IndicatorDiffers(), Progress.FORM, Cooperating.inMetric(), """
                                  | unit | 2021 | 2022 | 2023 | 2024 | 2025
                otherIndicator    | GWh  | 1000 | 1200 | 1500 | 1700 | 2000
                adjustments       | GWh  | 0    | 0    | 100  | 100  | 200
                adjustedIndicator | GWh  | 1000 | 1200 | 1600 | 1600 | 1800
                                  |      |      |      | ^    |      |
                """);
    }
}

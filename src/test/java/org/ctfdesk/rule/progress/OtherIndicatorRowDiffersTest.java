package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class OtherIndicatorRowDiffersTest {
    @Test
    void findsTheYearInWhichTheyPart() {
        check(new OtherIndicatorRowDiffers(), Progress.FORM, """
                           | unit     | 2021 | 2022 | 2023
            indicator/1    | per cent | 42.1 | 43.4 | 44.6
            otherIndicator | per cent | 42.1 | 43.4 | 46.4
                           |          |      |      | ^
            """);
    }

    @Test
    void takesTheSameRow() {
        check(new OtherIndicatorRowDiffers(), Progress.FORM, """
                           | unit     | 2021 | 2022 | 2023
            indicator/1    | per cent | 42.1 | 43.4 | 44.6
            otherIndicator | per cent | 42.1 | 43.4 | 44.6
            """);
    }
}

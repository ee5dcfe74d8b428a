package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class TargetYearDiffersTest {
    @Test
    void comparesWithTheNdc() {
        check(new TargetYearDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | targetYear
                indicator/1 | 2035
                            | ^
                """);
    }

    @Test
    void takesTheSame() {
        check(new TargetYearDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | targetYear
                indicator/1 | 2030
                """);
    }

    @Test
    void takesTheWholePeriodOnly() {
        var base = Given.typed(Given.target(true, 2021, 2030, 1990), """
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                table1:indicator/3:label = C
                """);
        check(new TargetYearDiffers(), Progress.FORM, base, """
                            | targetYear
                indicator/1 | 2021–2030
                indicator/2 | 2030
                            | ^
                indicator/3 | 2026–2030
                            | ^
                """);
    }
}

package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;

class FinalValueNotAdjustedTest {
    @Test
    void wantsTheAdjustedValue() {
        var ended = filled(Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2024, 2024), Progress.FORM, """
                                 | unit      | 2024
                emissionsCovered | kt CO2 eq | 48000
                adjustments      | t CO2 eq  | 200000
                """);
        check(new FinalValueNotAdjusted(), Progress.FORM, ended, """
                                 | across
                finalInformation | Net emissions in 2024 were 48 000 kt CO2 eq.
                                 | ^
                """);
        check(new FinalValueNotAdjusted(), Progress.FORM, ended, """
                                 | across
                finalInformation | Net emissions were 48 000 kt CO2 eq., with adjustments 48.2 Mt CO2 eq.
                """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class BaselineRowMissingTest {
    @Test
    void asksForTheBaselinesValues() {
        var base = Given.typed(Given.report(Given.single(TargetType.BELOW_BASELINE)), """
                table1:indicator/1:label = A
                table4/1:indicator/1:unit = kt CO2 eq
                """);
        check(new BaselineRowMissing(), Progress.FORM, base, """
                             | label
                supporting/1 |
                             | ^
                """);
    }

    @Test
    void takesThem() {
        var base = Given.typed(Given.report(Given.single(TargetType.BELOW_BASELINE)), """
                table1:indicator/1:label = A
                table4/1:indicator/1:unit = kt CO2 eq
                """);
        check(new BaselineRowMissing(), Progress.FORM, base, """
                             | label | 2023
                supporting/1 | BAU   | 52000
                """);
    }

    @Test
    void asksNobodyElse() {
        check(new BaselineRowMissing(), Progress.FORM, Given.typed("table4/1:indicator/1:unit = kt CO2 eq"), """
                             | label
                supporting/1 |
                """);
    }
}

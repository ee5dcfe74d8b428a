package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class FractionAmongPerCentsTest {
    private static final Report NAMED = Given.typed("""
            table1:indicator/1:label = A
            table1:indicator/2:label = B
            """);

    @Test
    void findsAFractionAndASlip() {
        check(new FractionAmongPerCents(), Progress.FORM, NAMED, """
                            | unit | 2021 | 2022  | 2023 | targetLevel
                indicator/1 | %    | 41.2 | 0.446 | 43   | 60
                            |      |      | ^     |      |
                indicator/2 | %    | 41.2 | 675   | 43   | 60
                            |      |      | ^     |      |
                """);
    }

    @Test
    void takesSmallSharesAndOtherUnits() {
        check(new FractionAmongPerCents(), Progress.FORM, NAMED, """
                            | unit | 2021 | 2022  | 2023 | targetLevel
                indicator/1 | %    | 0.4  | 0.446 | 0.5  | 0.9
                indicator/2 | GWh  | 41.2 | 0.446 | 43   | 60
                """);
    }
}

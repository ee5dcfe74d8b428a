package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class TargetImplausibleTest {
    @Test
    void findsAReductionAboveItsReference() {
        check(new TargetImplausible(), Progress.FORM, of(false, 2030), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 64200     | 84150
                            |           |           | ^
                indicator/2 | kt CO2 eq | 64200     | 48150
                indicator/3 | GWh       | 100       | 300
                """);
    }

    @Test
    void findsABudgetOfAnotherMagnitude() {
        check(new TargetImplausible(), Progress.FORM, of(true, 2021), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 100000    | 640
                            |           |           | ^
                indicator/2 | kt CO2 eq | 100000    | 640000
                """);
    }

    private static Report of(boolean multiYear, int from) {
        return Given.typed(Given.target(multiYear, from, 2030, 1990), """
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                table1:indicator/3:label = C
                """);
    }
}

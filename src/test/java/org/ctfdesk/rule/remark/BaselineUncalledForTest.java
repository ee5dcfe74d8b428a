package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class BaselineUncalledForTest {
    @Test
    void findsABaselineOfATargetBelowAYear() {
        check(new BaselineUncalledFor(), Methodologies.FORM, given(), """
                           | description
            baselineMethod | The baseline was projected from 2015 on
                           | ^
            """);
    }

    @Test
    void takesThatThereIsNone() {
        check(new BaselineUncalledFor(), Methodologies.FORM, given(), """
                           | description
            baselineMethod | Not applicable: no baseline was projected
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                description:target:description = 20 per cent below 1990 in 2030.
                """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class TargetsInOneTableTest {
    private static Report given() {
        return Given.typed("""
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                """);
    }

    @Test
    void remindsOfOneTableEach() {
        check(new TargetsInOneTable(), Progress.FORM, given(), """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | %         | 60
                            |           | ^
                """);
    }

    @Test
    void leavesOneTarget() {
        check(new TargetsInOneTable(), Progress.FORM, given(), """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | Mt CO2 eq | 30.1
                """);
    }

    @Test
    void leavesAnIndicatorWithoutALevel() {
        check(new TargetsInOneTable(), Progress.FORM, given(), """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | %         | NA
                """);
    }
}

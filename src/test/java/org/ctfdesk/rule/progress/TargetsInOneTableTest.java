package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class TargetsInOneTableTest {
    @Test
    void remindsOfOneTableEach() {
        var base = Given.typed("""
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                """);
        check(new TargetsInOneTable(), Progress.FORM, base, """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | %         | 60
                            |           | ^
                """);
    }

    @Test
    void leavesOneTarget() {
        var base = Given.typed("""
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                """);
        check(new TargetsInOneTable(), Progress.FORM, base, """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | Mt CO2 eq | 30.1
                """);
    }

    @Test
    void leavesAnIndicatorWithoutALevel() {
        var base = Given.typed("""
                table1:indicator/1:label = A
                table1:indicator/2:label = B
                """);
        check(new TargetsInOneTable(), Progress.FORM, base, """
                            | unit      | targetLevel
                indicator/1 | kt CO2 eq | 48150
                indicator/2 | %         | NA
                """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class ProjectionAsProgressTest {
    @Test
    void findsATotalOfAScenario() {
        var base = Given.typed("""
                table1:indicator/1:label = A
                table7:totalWith:projection@2030 = 36000
                """);
        check(new ProjectionAsProgress(), Progress.FORM, base, """
                            | unit      | 2023  | 2030
                indicator/1 | kt CO2 eq | 42310 | 36000
                            |           |       | ^
                """);
    }

    @Test
    void leavesInventoryYears() {
        var base = Given.typed("""
                table1:indicator/1:label = A
                table7:totalWith:projection@2030 = 36000
                """);
        check(new ProjectionAsProgress(), Progress.FORM, base, """
                            | unit      | 2023  | 2030
                indicator/1 | kt CO2 eq | 36000 |
                """);
    }

    @Test
    void leavesADeclaredBaseline() {
        var base = Given.typed(Given.report(Given.single(TargetType.BELOW_BASELINE)), """
                table1:indicator/1:label = A
                table9:totalWith:projection@2030 = 36000
                """);
        check(new ProjectionAsProgress(), Progress.FORM, base, """
                            | unit      | 2030
                indicator/1 | kt CO2 eq | 36000
                """);
    }
}

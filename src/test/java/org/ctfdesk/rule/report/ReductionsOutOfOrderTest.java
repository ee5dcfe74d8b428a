package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ReductionsOutOfOrderTest {
    @Test
    void comparesWithTheScenarios() {
        var base = Given.typed("""
                table5:measure/1:label = Wind
                table5:measure/1:status = implemented
                table5:measure/1:expected@2030 = 40000
                table5:measure/2:label = Sun
                table5:measure/2:status = planned
                table5:measure/2:expected@2030 = 99000
                table7:totalWith:projection@2030 = 44000
                """);
        check(new ReductionsOutOfOrder(), Projections.WITHOUT_MEASURES, base, """
                          | 2030
                totalWith | 50000
                          | ^
                """);
    }

    @Test
    void takesTheOrder() {
        var base = Given.typed("""
                table5:measure/1:label = Wind
                table5:measure/1:status = implemented
                table5:measure/1:expected@2030 = 7000
                table5:measure/2:label = Sun
                table5:measure/2:status = planned
                table5:measure/2:expected@2030 = 99000
                table7:totalWith:projection@2030 = 44000
                """);
        check(new ReductionsOutOfOrder(), Projections.WITHOUT_MEASURES, base, """
                          | 2030
                totalWith | 50000
                """);
    }

    @Test
    void findsFarLess() {
        var base = Given.typed("""
                table5:measure/1:label = Wind
                table5:measure/1:status = implemented
                table5:measure/1:expected@2030 = 1000
                table5:measure/2:label = Sun
                table5:measure/2:status = planned
                table5:measure/2:expected@2030 = 99000
                table7:totalWith:projection@2030 = 44000
                """);
        check(new ReductionsOutOfOrder(), Projections.WITHOUT_MEASURES, base, """
                          | 2030
                totalWith | 50000
                          | ^
                """);
    }

    @Test
    void leavesLessWhereAnEstimateIsMissing() {
        var base = Given.typed("""
                table5:measure/1:label = Wind
                table5:measure/1:status = implemented
                table5:measure/1:expected@2030 = NE
                table5:measure/2:label = Sun
                table5:measure/2:status = planned
                table5:measure/2:expected@2030 = 99000
                table7:totalWith:projection@2030 = 44000
                """);
        check(new ReductionsOutOfOrder(), Projections.WITHOUT_MEASURES, base, """
                          | 2030
                totalWith | 50000
                """);
    }
}

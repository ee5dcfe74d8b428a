package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ScenarioColumnCopiedTest {
    @Test
    void findsAColumnOfTheOtherTable() {
        check(new ScenarioColumnCopied(), Projections.WITHOUT_MEASURES, given(), """
                      | projection@2025 | projection@2030
            energy    | 104             | 90
                      |                 | ^
            transport | 52              | 48
            industry  | 21              | 19
            waste     | 11              | 9
            """);
    }

    @Test
    void takesScenariosThatPartLater() {
        check(new ScenarioColumnCopied(), Projections.WITHOUT_MEASURES, given(), """
                      | projection@2025 | projection@2030
            energy    | 100             | 99
            transport | 50              | 52
            industry  | 20              | 21
            waste     | 10              | 11
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table7:energy:projection@2025 = 100
                table7:energy:projection@2030 = 90
                table7:transport:projection@2025 = 50
                table7:transport:projection@2030 = 48
                table7:industry:projection@2025 = 20
                table7:industry:projection@2030 = 19
                table7:waste:projection@2025 = 10
                table7:waste:projection@2030 = 9
                """);
    }
}

package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ScenarioOfBoxDiffersTest {
    @Test
    void findsTheOtherScenario() {
        check(new ScenarioOfBoxDiffers(), KeyIndicators.FORM, given(), """
                        | unit      | projection@2025 | projection@2030
            indicator/1 | kt CO2 eq | 100  | 90
            box         | Scenario with additional measures
                        | ^
            """);
    }

    @Test
    void takesTheOneWhoseTotalsStandThere() {
        check(new ScenarioOfBoxDiffers(), KeyIndicators.FORM, given(), """
                        | unit      | projection@2025 | projection@2030
            indicator/1 | kt CO2 eq | 100  | 90
            box         | Scenario with measures
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table7:totalWith:projection@2025 = 100
                table7:totalWith:projection@2030 = 90
                table8:totalWith:projection@2025 = 98
                table8:totalWith:projection@2030 = 80
                table7:energy:projection@2025 = NE
                table8:energy:projection@2025 = NE
                table7:energy:projection@2030 = NE
                table8:energy:projection@2030 = NE
                """);
    }
}

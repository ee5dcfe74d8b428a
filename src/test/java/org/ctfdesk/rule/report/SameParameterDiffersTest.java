package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class SameParameterDiffersTest {
    private static Report given() {
        return Given.typed("""
                table4/1:supporting/1:label = Gross electricity consumption
                table4/1:supporting/1:unit = GWh
                table4/1:supporting/1:year@2023 = 51099
                """);
    }

    @Test
    void findsOneParameterWithTwoFigures() {
        check(new SameParameterDiffers(), Assumptions.FORM, given(), """
                         | label                           | unit | 2023
            assumption/1 | Gross electricity consumption   | GWh  | 51.1
                         |                                 |      | ^
            """);
    }

    @Test
    void takesRoundedFiguresOtherUnitsAndOtherNames() {
        check(new SameParameterDiffers(), Assumptions.FORM, given(), """
                         | label                           | unit | 2023
            assumption/1 | Gross electricity consumption   | GWh  | 51000
            """);
        check(new SameParameterDiffers(), Assumptions.FORM, given(), """
                         | label                           | unit | 2023
            assumption/1 | Gross electricity consumption   | TWh  | 51.1
            assumption/2 | Net electricity consumption     | GWh  | 46000
            """);
    }
}

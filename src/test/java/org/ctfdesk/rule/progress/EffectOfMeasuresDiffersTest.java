package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class EffectOfMeasuresDiffersTest {
    @Test
    void findsAnotherSum() {
        check(new EffectOfMeasuresDiffers(), Progress.FORM, given(), """
                         | label                          | unit      | 2023
            supporting/1 | Effect of measures (table 5)   | kt CO2 eq | 120
                         |                                |           | ^
            """);
    }

    @Test
    void takesTheSum() {
        check(new EffectOfMeasuresDiffers(), Progress.FORM, given(), """
                         | label                          | unit      | 2023
            supporting/1 | Effect of measures (table 5)   | kt CO2 eq | 300
            supporting/2 | Effect of measures of towns    | kt CO2 eq | 30
            """);
    }

    @Test
    void doesNotAddUpRanges() {
        check(new EffectOfMeasuresDiffers(), Progress.FORM, Given.typed(given(), "table5:measure/3:achieved@2023 = 50-60\n"), """
                         | label                          | unit      | 2023
            supporting/1 | Effect of measures (table 5)   | kt CO2 eq | 355
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table5:measure/1:achieved@2023 = 200
                table5:measure/2:achieved@2023 = 100
                """);
    }
}

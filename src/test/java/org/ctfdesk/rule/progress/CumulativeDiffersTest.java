package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class CumulativeDiffersTest {
    @Test
    void findsAYearThatDoesNotAddUp() {
        check(new CumulativeDiffers(), Progress.FORM, """
                         | label                | unit      | 2021 | 2022 | 2023
            indicator/1  |                      | kt CO2 eq | 72   | 71   | 69
            supporting/1 | Emissions, cumulative | kt CO2 eq | 72  | 143  | 202
                         |                      |           |      |      | ^
            """);
    }

    @Test
    void takesSums() {
        check(new CumulativeDiffers(), Progress.FORM, """
                         | label                | unit      | 2021 | 2022 | 2023
            indicator/1  |                      | kt CO2 eq | 72   | 71   | 69
            supporting/1 | Emissions, cumulative | kt CO2 eq | 72  | 143  | 212
            supporting/2 | Cumulative effect of something else | kt CO2 eq | 3 | 5 | 9
            """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class PerHeadDiffersTest {
    @Test
    void findsDigitsThatMakeOtherPeople() {
        check(new PerHeadDiffers(), Progress.FORM, """
                         | label                  | unit      | 2021  | 2022  | 2023
            indicator/1  |                        | kt CO2 eq | 52000 | 51800 | 51500
            supporting/1 | Emissions per inhabitant | t CO2 eq | 2.23 | 2.2  | 2.61
                         |                        |           |       |       | ^
            """);
    }

    @Test
    void takesThoseThatFollow() {
        check(new PerHeadDiffers(), Progress.FORM, """
                         | label                  | unit      | 2021  | 2022  | 2023
            indicator/1  |                        | kt CO2 eq | 52000 | 51800 | 51500
            supporting/1 | Emissions per inhabitant | t CO2 eq | 2.23 | 2.2  | 2.16
            """);
    }
}

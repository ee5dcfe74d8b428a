package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class LulucfMissingTest {
    @Test
    void asksForTheContribution() {
        check(new LulucfMissing(), Progress.FORM, Given.inventory(), """
                          | unit      | 2022  | 2023
                emissions | kt CO2 eq | 43500 | 43310
                lulucf    | kt CO2 eq |       |
                          |           |       | ^
                """);
    }

    @Test
    void takesIt() {
        check(new LulucfMissing(), Progress.FORM, Given.inventory(), """
                          | unit      | 2022  | 2023
                emissions | kt CO2 eq | 43500 | 43310
                lulucf    | kt CO2 eq | -1000 | -1000
                """);
    }

    @Test
    void leavesASeriesWithIt() {
        check(new LulucfMissing(), Progress.FORM, Given.inventory(), """
                          | unit      | 2022  | 2023
                emissions | kt CO2 eq | 42500 | 42310
                lulucf    | kt CO2 eq | NA    | NA
                """);
    }
}

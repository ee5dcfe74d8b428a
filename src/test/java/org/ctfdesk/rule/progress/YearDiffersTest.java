package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class YearDiffersTest {
    @Test
    void comparesATotalWithTable6() {
        check(new YearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 50000     | 42900 | 42310
                            |           |           | ^     |
                """);
    }

    @Test
    void takesTheSame() {
        check(new YearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 50000     | 42500 | 42310
                """);
    }

    @Test
    void findsAYearAfterTheInventory() {
        check(new YearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | 2023  | 2030
                indicator/1 | kt CO2 eq | 42310 | 33740
                            |           |       | ^
                """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class BaseYearDiffersTest {
    @Test
    void comparesATotalWithTable6() {
        check(new BaseYearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 48200     | 42500 | 42310
                            |           | ^         |       |
                """);
    }

    @Test
    void takesTheSame() {
        check(new BaseYearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | Mt CO2 eq | 50.0      | 42.50 | 42.31
                """);
    }

    @Test
    void readsTheName() {
        check(new BaseYearDiffers(), Progress.FORM, Given.typed(Given.inventory(), "table1:indicator/1:label = Net GHG emissions"), """
                            | unit      | reference
                indicator/1 | kt CO2 eq | 48200
                            |           | ^
                """);
    }

    @Test
    void leavesAnIndicatorThatIsNoTotal() {
        check(new BaseYearDiffers(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 12000     | 10000 | 9000
                """);
    }
}

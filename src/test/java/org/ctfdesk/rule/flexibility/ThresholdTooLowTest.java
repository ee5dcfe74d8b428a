package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ThresholdTooLowTest {
    @Test
    void findsLessThanTheFloor() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(stating("25", "No staff", "2028", "80 %")), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void takesNinety() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(stating("25", "No staff", "2028", "90 % in place of 95 %")), """
                    | 2021
                box |
                """);
    }

    @Test
    void takesTheFloorItself() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(stating("25", "No staff", "2028", "85 per cent")), """
                    | 2021
                box |
                """);
    }

    @Test
    void findsJustBelow() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(stating("25", "No staff", "2028", "84.9 %")), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void leavesAShareOfSomethingElse() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(stating("25", "No staff", "2028", "Categories with 60 % of emissions from energy")), """
                    | year@2021
                box |
                """);
    }
}

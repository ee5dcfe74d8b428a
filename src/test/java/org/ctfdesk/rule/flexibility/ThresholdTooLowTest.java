package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;
import static org.ctfdesk.rule.flexibility.Claims.withThreshold;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ThresholdTooLowTest {
    @Test
    void findsLessThanTheFloor() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(withThreshold("25", "80")), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void takesNinety() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(withThreshold("25", "90")), """
                    | 2021
                box |
                """);
    }

    @Test
    void takesTheFloorItself() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(withThreshold("25", "85.0")), """
                    | 2021
                box |
                """);
    }

    @Test
    void findsJustBelow() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(withThreshold("25", "84.9")), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void findsTheGeneralThreshold() {
        check(new ThresholdTooLow(), Summary.FORM, claiming(withThreshold("25", "95")), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void leavesOtherClaimsAndWords() {
        check(new ThresholdTooLow(), Summary.FORM,
                claiming(withThreshold("32", "0.1"), stating("25", "No staff", "2028", "60 % of emissions")), """
                    | 2021
                box |
                """);
    }
}

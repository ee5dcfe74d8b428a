package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ThresholdNotStatedTest {
    @Test
    void findsAClaimWithoutItsThreshold() {
        check(new ThresholdNotStated(), Summary.FORM, claiming("25"), """
                    | 2021
                box |
                    | ^
                """);
    }

    @Test
    void takesAThreshold() {
        check(new ThresholdNotStated(), Summary.FORM, claiming(stating("25", "No staff", "2028", "85 %"), stating("32", "No staff", "2028", "0.1 per cent")), """
                    | 2021
                box |
                """);
    }

    @Test
    void readsTheBoxAndLeavesOtherClaims() {
        check(new ThresholdNotStated(), Summary.FORM, claiming("32", "58"), """
                    | 2021
                box | Categories below 1,000 kt CO2 eq are insignificant
                """);
    }
}

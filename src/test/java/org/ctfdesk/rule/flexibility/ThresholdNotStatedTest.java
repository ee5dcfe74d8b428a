package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;
import static org.ctfdesk.rule.flexibility.Claims.withThreshold;

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
    void wordsAreNoThreshold() {
        check(new ThresholdNotStated(), Summary.FORM, claiming(stating("32", "No staff", "2028", "0.1 per cent")), """
                    | 2021
                box | Categories below 1,000 kt CO2 eq are insignificant
                    | ^
                """);
    }

    @Test
    void takesAThresholdAndLeavesOtherClaims() {
        check(new ThresholdNotStated(), Summary.FORM,
                claiming(withThreshold("25", "85"), withThreshold("32", "0.1"), stating("58", "No staff", "2028", "")), """
                    | 2021
                box |
                """);
    }

    @Test
    void findsAShareThatPara32DoesNotOffer() {
        check(new ThresholdNotStated(), Summary.FORM, claiming(withThreshold("32", "0.11")), """
                    | 2021
                box |
                    | ^
                """);
    }
}

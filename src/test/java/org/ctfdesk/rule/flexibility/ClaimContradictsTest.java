package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ClaimContradictsTest {
    @Test
    void findsAClaimMadeTwice() {
        check(new ClaimContradicts(), Measures.FORM, claiming("85", "85"), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesTwoParagraphs() {
        check(new ClaimContradicts(), Measures.FORM, claiming("85", "92"), """
                    | label
                box |
                """);
    }
}

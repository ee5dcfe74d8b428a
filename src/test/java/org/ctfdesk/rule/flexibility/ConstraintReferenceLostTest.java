package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claim;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ConstraintReferenceLostTest {
    @Test
    void findsAnEntryThatIsNotThere() {
        check(new ConstraintReferenceLost(), Measures.FORM, claiming(stating("85", "Same as entry 9", "2028", "")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesAnEntryThatIs() {
        check(new ConstraintReferenceLost(), Measures.FORM,
                claiming(claim("58"), stating("85", "same as FX-58", "2028", ""), stating("85", "see claim 1", "2028", "")), """
                    | label
                box |
                """);
    }

    @Test
    void findsAParagraphThatIsNotClaimed() {
        check(new ConstraintReferenceLost(), Measures.FORM, claiming(stating("85", "see para. 95", "2028", "")), """
                    | label
                box |
                    | ^
                """);
    }
}

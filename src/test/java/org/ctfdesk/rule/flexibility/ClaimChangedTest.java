package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class ClaimChangedTest {
    @Test
    void tellsAClaimThatIsGone() {
        check(new ClaimChanged(), Measures.FORM, since(Drawing.everything(), claiming("85")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void tellsAClaimThatIsNewOrPutOff() {
        check(new ClaimChanged(), Measures.FORM, since(claiming("85"), claiming("58")), """
                    | label
                box |
                    | ^
                """);
        check(new ClaimChanged(), Measures.FORM, since(claiming(stating("85", "No data", "by 2030", "Measures")),
                claiming(stating("85", "No data", "by 2026", "Measures"))), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesTheSameClaims() {
        check(new ClaimChanged(), Measures.FORM, since(claiming("85"), claiming("85")), """
                    | label
                box |
                """);
    }
}

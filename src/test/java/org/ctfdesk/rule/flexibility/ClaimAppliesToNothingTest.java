package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ClaimAppliesToNothingTest {
    @Test
    void findsABlankAndWordsThatSayNothing() {
        for (var nothing : new String[] {" ", "tbd", "n/a", "To be included", "[rows]"}) {
            check(new ClaimAppliesToNothing(), Measures.FORM, claiming(stating("85", "No activity data", "by BTR3", nothing)), """
                        | label
                    box |
                        | ^
                    """);
        }
    }

    @Test
    void takesWhatIsNamed() {
        check(new ClaimAppliesToNothing(), Measures.FORM, claiming(stating("85", "No activity data", "by BTR3", "Measures 3 and 6")), """
                    | label
                box |
                """);
    }
}

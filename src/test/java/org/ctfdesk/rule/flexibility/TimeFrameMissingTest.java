package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class TimeFrameMissingTest {
    @Test
    void findsABlank() {
        check(new TimeFrameMissing(), Measures.FORM, claiming(stating("85", "No staff", "", "")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesAReport() {
        check(new TimeFrameMissing(), Measures.FORM, claiming("85"), """
                    | label
                box |
                """);
    }
}

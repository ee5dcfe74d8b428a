package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class DoubleCountingDeniedTest {
    @Test
    void asksInAnyCase() {
        check(new DoubleCountingDenied(), Methodologies.FORM, """
                               | description
                doubleCounting | n/a
                               | ^
                """);
    }

    @Test
    void takesASentence() {
        check(new DoubleCountingDenied(), Methodologies.FORM, """
                               | description
                doubleCounting | Not applicable for ITMOs; emissions are counted where they occur.
                """);
    }
}

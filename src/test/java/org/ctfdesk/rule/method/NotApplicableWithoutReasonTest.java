package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class NotApplicableWithoutReasonTest {
    @Test
    void asksWhy() {
        check(new NotApplicableWithoutReason(), Methodologies.FORM, """
                                    | description
                harvestedWood       | NA
                                    | ^
                naturalDisturbances | Not applicable.
                                    | ^
                """);
    }

    @Test
    void takesAReason() {
        check(new NotApplicableWithoutReason(), Methodologies.FORM, """
                              | description
                harvestedWood | NA: no HWP accounting
                targetMethod  | NA
                """);
    }
}

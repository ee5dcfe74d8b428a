package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class MethodInWordsDiffersTest {
    @Test
    void findsAnotherMethod() {
        check(new MethodInWordsDiffers(), Methodologies.FORM, """
                 | description
            approachMethods  | Adjustments follow an indicative trajectory, para. 7(a)(i)
                 | ^
            """);
    }

    @Test
    void takesThatOfTheProfile() {
        check(new MethodInWordsDiffers(), Methodologies.FORM, """
                 | description
            approachMethods  | Adjustments are applied by averaging, para. 7(a)(ii)
            robustAccounting | Neither an indicative trajectory nor averaging is explained here, 7(a)(ii)
            """);
    }
}

package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class CoBenefitUndefinedTest {
    @Test
    void asksForADefinition() {
        check(new CoBenefitUndefined(), Definitions.FORM, """
                            | label | definition
                coBenefit/1 |       |
                            | ^     |
                """);
    }

    @Test
    void takesOne() {
        check(new CoBenefitUndefined(), Definitions.FORM, """
                            | label     | definition
                coBenefit/1 | Mangroves | Carbon stored in restored mangroves
                """);
    }

    @Test
    void isAskedForCoBenefitsOnly() {
        check(new CoBenefitUndefined(), Definitions.FORM, Given.ended(), """
                            | label | definition
                coBenefit/1 |       |
                """);
    }
}

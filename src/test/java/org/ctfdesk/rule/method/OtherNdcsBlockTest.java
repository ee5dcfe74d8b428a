package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class OtherNdcsBlockTest {
    @Test
    void findsTheFirstNdcsPartForALaterOne() {
        check(new OtherNdcsBlock(), Methodologies.FORM, Given.communicated(2025, 2031, 2035), """
                              | description
                approachFirst | Level of emissions
                              | ^
                approachLater |
                """);
    }

    @Test
    void takesTheRightPart() {
        check(new OtherNdcsBlock(), Methodologies.FORM, Given.communicated(2025, 2031, 2035), """
                              | description
                approachFirst |
                approachLater | Level of emissions
                """);
    }

    @Test
    void findsTheLaterPartForAFirst() {
        check(new OtherNdcsBlock(), Methodologies.FORM, """
                              | description
                approachFirst |
                approachLater | Level of emissions
                              | ^
                """);
    }
}

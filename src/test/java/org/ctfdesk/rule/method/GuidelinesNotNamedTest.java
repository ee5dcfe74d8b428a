package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class GuidelinesNotNamedTest {
    @Test
    void findsOlderGuidelines() {
        check(new GuidelinesNotNamed(), Methodologies.FORM, """
                           | description
                guidelines | Revised 1996 Guidelines
                           | ^
                """);
    }

    @Test
    void takesThoseOf2006() {
        check(new GuidelinesNotNamed(), Methodologies.FORM, """
                           | description
                guidelines | 2006 IPCC Guidelines and 2019 Refinement
                """);
    }

    @Test
    void findsNone() {
        check(new GuidelinesNotNamed(), Methodologies.FORM, """
                           | description
                guidelines | IPCC Guidelines
                           | ^
                """);
    }

    @Test
    void leavesAReference() {
        check(new GuidelinesNotNamed(), Methodologies.FORM, """
                           | description
                guidelines | See section II.C.3
                """);
    }
}

package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class ReferenceNotGivenTest {
    @Test
    void findsAKeyForTheReference() {
        check(new ReferenceNotGiven(), Progress.FORM, Given.inventory(), """
                        | unit      | reference | targetLevel
            indicator/1 | kt CO2 eq | NA        | 48150
                        |           | ^         |
            """);
    }

    @Test
    void takesALevelAndAnExplainedKey() {
        check(new ReferenceNotGiven(), Progress.FORM, Given.inventory(), """
                        | unit      | reference | targetLevel
            indicator/1 | kt CO2 eq | 64200     | 48150
            """);
        check(new ReferenceNotGiven(), Progress.FORM, Given.inventory(), """
                        | unit      | reference | targetLevel
            indicator/1 | kt CO2 eq | NA (1)    | 48150
            (1) | The target is a level of its own.
            """);
    }
}

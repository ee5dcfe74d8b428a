package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class AssessedTooEarlyTest {
    @Test
    void findsWordsBeforeTheEnd() {
        check(new AssessedTooEarly(), Progress.FORM, """
                               | across
                achievement    | Yes
                               | ^
                comparison     | NA
                restatedTarget | Not yet due
                """);
    }

    @Test
    void takesThemAtTheEnd() {
        check(new AssessedTooEarly(), Progress.FORM, Given.ended(), """
                            | across
                achievement | Yes
                """);
    }
}

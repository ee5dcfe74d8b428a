package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class BoxSaysNothingTest {
    @Test
    void findsBoxesAndFootnotesThatOnlyKeepAPlace() {
        check(new BoxSaysNothing(), Summary.FORM, """
                    | year@2021
            (1) | To be included
                | ^
            (2) | Waste is estimated from (source??) as before.
                | ^
            box | [to be drafted]
                | ^
            """);
    }

    @Test
    void takesNotes() {
        check(new BoxSaysNothing(), Summary.FORM, """
                    | year@2021
            (1) | Included elsewhere.
            box | NO: does not occur.
            """);
    }
}

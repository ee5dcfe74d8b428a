package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class PlaceholderLeftTest {
    @Test
    void findsWordsThatOnlyKeepAPlace() {
        check(new PlaceholderLeft(), Description.FORM, """
                           | description
                target     | [to be drafted by MoE]
                           | ^
                targetYear | TBD
                           | ^
                scope      | n/a
                           | ^
                timeFrame  | To be completed.
                           | ^
                updates    | n/a
                           | ^
                """);
        check(new PlaceholderLeft(), Measures.FORM, """
                          | label | description | objectives
                measure/1 | Wind  | tbc         | Insert text here
                          |       | ^           | ^
                """);
    }

    @Test
    void takesSentences() {
        check(new PlaceholderLeft(), Description.FORM, """
                           | description
                target     | To be reduced by 25 per cent
                targetYear | 2030
                scope      | Not applicable: the NDC has no scope of its own.
                """);
    }
}

package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.junit.jupiter.api.Test;

class DiscretionUnstatedTest {
    @Test
    void asksForAStatementBelowAnEmptyTable() {
        check(new DiscretionUnstated(), Progress.FORM, island(), """
                    | unit
                box |
                    | ^
                """);
    }

    @Test
    void takesTheStatement() {
        check(new DiscretionUnstated(), Progress.FORM, island(), """
                    | unit
                box | Left out at our discretion under para. 11
                """);
    }

    @Test
    void leavesATableWithData() {
        check(new DiscretionUnstated(), Measures.FORM, island(), """
                          | label
                measure/1 | Wind
                box       |
                """);
    }

    @Test
    void leavesOtherParties() {
        check(new DiscretionUnstated(), Measures.FORM, """
                    | label
                box |
                """);
    }

    private static Report island() {
        return Report.blank(everything().profile().with(new Party("Blankland", "XAZ", true, true)));
    }
}

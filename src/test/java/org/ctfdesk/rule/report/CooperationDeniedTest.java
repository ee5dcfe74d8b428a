package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class CooperationDeniedTest {
    @Test
    void findsRowsOfTable4ThatAreSwitchedOff() {
        check(new CooperationDenied(), Description.FORM, denying(Given.typed("table4/1:firstTransferred:year@2022 = 100")), """
                                      | description
                cooperativeApproaches | None.
                                      | ^
                """);
    }

    @Test
    void takesAPartyThatStaysAlone() {
        check(new CooperationDenied(), Description.FORM, denying(everything()), """
                                      | description
                cooperativeApproaches | None.
                """);
    }

    private static Report denying(Report report) {
        return report.with(report.profile().with(new Circumstances(
                true, false, Circumstances.Method.SINGLE_YEAR_AVERAGING, true, true, true)));
    }
}

package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetChangedTest {
    @Test
    void findsABaseYearThatNobodyTellsOf() {
        check(new TargetChanged(), Description.FORM, since(of(2010), of(2005)), """
                        | description
                updates | None since the last report.
                        | ^
                """);
    }

    @Test
    void takesAnUpdateThatIsTold() {
        check(new TargetChanged(), Description.FORM, since(of(2010), of(2005)), """
                        | description
                updates | The base year is 2010 since the update of the NDC of 2025.
                """);
        check(new TargetChanged(), Description.FORM, since(of(2010), of(2010)), """
                        | description
                updates | None.
                """);
    }

    private static Report of(int baseYear) {
        return Given.target(false, 2030, 2030, baseYear);
    }
}

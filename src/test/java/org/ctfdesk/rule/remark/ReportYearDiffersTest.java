package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.junit.jupiter.api.Test;

class ReportYearDiffersTest {
    @Test
    void findsAReportOfAnotherYear() {
        check(new ReportYearDiffers(), Description.FORM, """
                    | description
            updates | Revised in the third biennial transparency report (December 2030)
                    | ^
            target  | To be assessed in BTR 5 (2030)
                    | ^
            """);
    }

    @Test
    void takesTheYearInWhichItIsDue() {
        check(new ReportYearDiffers(), Description.FORM, """
                    | description
            updates | Revised in the third biennial transparency report (December 2028)
            target  | To be assessed in BTR 5 (2032)
            """);
    }
}

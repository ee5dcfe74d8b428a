package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class InitialReportDateDiffersTest {
    @Test
    void findsAnotherYear() {
        check(new InitialReportDateDiffers(), Methodologies.FORM, given(), """
                           | description
            otherArticle6  | The initial report was submitted in March 2024
                           | ^
            """);
    }

    @Test
    void takesThatOfTheLedger() {
        check(new InitialReportDateDiffers(), Methodologies.FORM, given(), """
                           | description
            otherArticle6  | The initial report was submitted in March 2022
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                approaches:approach/1:initialReport = 2022-03-10
                """);
    }
}

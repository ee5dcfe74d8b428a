package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class AnnualInformationDateDiffersTest {
    @Test
    void findsAnotherDay() {
        check(new AnnualInformationDateDiffers(), Methodologies.FORM, given(), """
                          | description
            otherArticle6 | Annual information for 2022 was submitted on 15 April 2023.
                          | ^
            """);
    }

    @Test
    void findsADayAfterTheDueOne() {
        check(new AnnualInformationDateDiffers(), Methodologies.FORM, given(), """
                          | description
            otherArticle6 | Les informations annuelles sont présentées le 30 juin de chaque année.
                          | ^
            """);
    }

    @Test
    void takesTheDayOfTheLedger() {
        check(new AnnualInformationDateDiffers(), Methodologies.FORM, given(), """
                          | description
            otherArticle6 | La información anual se presentó el 5 de abril de 2023; annual information is due by 15 April.
            """);
    }

    private static Report given() {
        return Given.typed("submissions:submission/1:date = 2023-04-05");
    }
}

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

    @Test
    void takesOtherDaysBesideThatOfTheLedger() {
        takes("Annual information on holdings as at 31 December 2022 was submitted on 5 April 2023.");
        takes("Les informations annuelles sur les avoirs au 31 décembre 2022 ont été présentées le 5 avril 2023.");
        takes("La información anual sobre los saldos al 31 de diciembre de 2022 se presentó el 5 de abril de 2023.");
        takes("Ежегодная информация об остатках на 31 декабря 2022 года представлена 5 апреля 2023 года.");
        takes("截至2022年12月31日持有量的年度信息已于2023年4月5日提交。");
    }

    @Test
    void takesDaysOnWhichNothingWasSubmitted() {
        takes("Since the decision of 3 May 2022 annual information has been submitted every year.");
        takes("Annual information is compiled from 1 October on.");
        takes("The annual information that is referred to in paragraph 20 may be submitted later.");
        takes("Annual information is submitted 2.5 May hours late.");
    }

    private static void takes(String sentence) {
        check(new AnnualInformationDateDiffers(), Methodologies.FORM, given(),
                "              | description\notherArticle6 | " + sentence + "\n");
    }

    private static Report given() {
        return Given.typed("submissions:submission/1:date = 2023-04-05");
    }
}

package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class PeriodContradictsTest {
    @Test
    void findsAnotherBeginningAndYearsTheWrongWayRound() {
        check(new PeriodContradicts(), Description.FORM, Given.communicated(2020, 2021, 2030), """
                      | description
            timeFrame | 1 January 2020 to 31 December 2030
                      | ^
            """);
        check(new PeriodContradicts(), Description.FORM, Given.communicated(2020, 2021, 2030), """
                      | description
            timeFrame | 1 January 2035 to 31 December 2030
                      | ^
            """);
        check(new PeriodContradicts(), Description.FORM, Given.communicated(2020, 2030, 2021), """
                      | description
            timeFrame | 2021 to 2030
                      | ^
            """);
    }

    @Test
    void findsACommunicationBeforeTheAgreement() {
        check(new PeriodContradicts(), Description.FORM, Given.communicated(1999, 2021, 2030), """
                      | description
            timeFrame | 2021 to 2030
                      | ^
            """);
    }

    @Test
    void takesFiscalYearsAndTheYearOfCommunication() {
        for (var text : new String[] {"2021–2030", "Fiscal years 2020/21 to 2029/30", "2021 to 2030, communicated in 2020", "Ten years"}) {
            check(new PeriodContradicts(), Description.FORM, given(), """
                          | description
                timeFrame | %s
                """.formatted(text));
        }
    }

    private static Report given() {
        return Given.communicated(2020, 2021, 2030);
    }
}

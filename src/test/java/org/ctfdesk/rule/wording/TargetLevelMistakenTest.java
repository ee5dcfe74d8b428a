package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetLevelMistakenTest {
    @Test
    void findsALevelThatTheWordsDoNotName() {
        check(new TargetLevelMistaken(), Progress.FORM, given(), """
                        | unit      | reference | targetLevel
            indicator/1 | kt CO2 eq | 64200     | 48.15
                        |           |           | ^
            """);
    }

    @Test
    void takesTheOneThatTheyName() {
        check(new TargetLevelMistaken(), Progress.FORM, given(), """
                        | unit      | reference | targetLevel
            indicator/1 | kt CO2 eq | 64200     | 48150
            """);
    }

    private static Report given() {
        return Given.typed("description:target:description = At most 48 150 kt CO2 eq. in 2030, which is 25 per cent below 2010.");
    }
}

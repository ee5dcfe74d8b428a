package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.profile.Circumstances;
import org.junit.jupiter.api.Test;

class ResponseVoluntaryTest {
    @Test
    void remindsThatNobodyAsked() {
        check(new ResponseVoluntary(), ResponseMeasures.FORM, everything().with(everything().profile().with(Circumstances.USUAL)), """
                           | label | consequences
                activity/1 | Oil   | Lost jobs
                           | ^     |
                activity/2 | Coal  | Lost jobs
                """);
        check(new ResponseVoluntary(), ResponseMeasures.FORM, """
                           | label | consequences
                activity/1 | Oil   | Lost jobs
                """);
        check(new ResponseVoluntary(), ResponseMeasures.FORM, everything().with(everything().profile().with(Circumstances.USUAL)), """
                           | label | consequences
                activity/1 | Oil   | Lost jobs
                (1)        | Filled voluntarily
                """);
    }
}

package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.profile.Circumstances;
import org.junit.jupiter.api.Test;

class ResponseIncompleteTest {
    @Test
    void wantsWordsWhereTheTableIsAskedFor() {
        check(new ResponseIncomplete(), ResponseMeasures.FORM, """
                           | label | consequences | challenges | actions
                activity/1 | Oil   | –            |            | Training
                           |       | ^            |            |
                """);
        check(new ResponseIncomplete(), ResponseMeasures.FORM, """
                           | label      | consequences     | challenges        | actions
                activity/1 | Oil export | Lower income     | Few other exports | Training of workers
                """);
    }

    @Test
    void questionsARowFilledHalfOfFreeWill() {
        check(new ResponseIncomplete(), ResponseMeasures.FORM, everything().with(everything().profile().with(Circumstances.USUAL)), """
                           | label | consequences | challenges | actions
                activity/1 | Oil   |              |            |
                           |       | ^            | ^          | ^
                activity/2 | Coal  | Lost jobs    | Few others | Training
                """);
    }
}

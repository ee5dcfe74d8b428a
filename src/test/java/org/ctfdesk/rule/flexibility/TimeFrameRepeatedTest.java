package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class TimeFrameRepeatedTest {
    private static final Report LAST = claiming(stating("85", "No staff", "By 2025", "measure 3"));

    @Test
    void findsALapsedTimeFrameThatIsRepeated() {
        check(new TimeFrameRepeated(), Measures.FORM, since(claiming(stating("85", "No  staff", "by 2025", "")), LAST), """
                    | label
                box |
                    | ^
                """);
        check(new TimeFrameLapsed(), Measures.FORM, since(claiming(stating("85", "No staff", "by 2025", "")), LAST), """
                    | label
                box |
                """);
    }

    @Test
    void takesAnUpdateOfEither() {
        check(new TimeFrameRepeated(), Measures.FORM, since(claiming(stating("85", "No staff", "by 2028", "")), LAST), """
                    | label
                box |
                """);
        check(new TimeFrameRepeated(), Measures.FORM, since(claiming(stating("85", "Staff left in 2025", "by 2025", "")), LAST), """
                    | label
                box |
                """);
        check(new TimeFrameRepeated(), Measures.FORM, claiming(stating("85", "No staff", "by 2025", "")), """
                    | label
                box |
                """);
    }
}

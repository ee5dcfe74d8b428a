package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.junit.jupiter.api.Test;

class LastReportUnfitTest {
    @Test
    void findsAnotherPartyAndAnotherNumber() {
        check(new LastReportUnfit(), Description.FORM, since(numbered(2), of("Otherland", "XAO", 1)), """
                    | description
                box |
                    | ^
                """);
        check(new LastReportUnfit(), Description.FORM, since(numbered(2), numbered(2)), """
                    | description
                box |
                    | ^
                """);
    }

    @Test
    void takesTheReportBefore() {
        check(new LastReportUnfit(), Description.FORM, since(numbered(2), numbered(1)), """
                    | description
                box |
                """);
    }

    private static Report numbered(int btr) {
        return of("Blankland", "XAZ", btr);
    }

    private static Report of(String name, String code, int btr) {
        var profile = everything().profile();
        return everything().with(profile.with(new Party(name, code, true,
                false)).with(profile.submission().withBtr(btr).withYear(2022 + 2 * btr)));
    }
}

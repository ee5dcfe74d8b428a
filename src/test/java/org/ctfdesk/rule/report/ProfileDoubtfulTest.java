package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ProfileDoubtfulTest {
    private static Report given(int btr, int year, String name) {
        var report = Given.typed("");
        var profile = report.profile();
        return report.with(profile.with(profile.submission().withBtr(btr).withYear(year)).with(new Party(name, "XAZ", true, false)));
    }

    @Test
    void findsANumberThatIsNotDueYet() {
        check(new ProfileDoubtful(), Description.FORM, given(3, 2026, "Blankland"), """
                      | description
            timeFrame | 2021 to 2030
                      | ^
            """);
    }

    @Test
    void remindsOfANumberThatWasDueBefore() {
        check(new ProfileDoubtful(), Description.FORM, given(1, 2026, "Blankland"), """
                      | description
            timeFrame | 2021 to 2030
                      | ^
            """);
    }

    @Test
    void findsAPartyWithoutAName() {
        check(new ProfileDoubtful(), Description.FORM, given(2, 2026, " "), """
                      | description
            target    | 2030
                      | ^
            """);
    }

    @Test
    void takesTheUsualNumbers() {
        check(new ProfileDoubtful(), Description.FORM, given(2, 2026, "Blankland"), """
                      | description
            timeFrame | 2021 to 2030
            """);
        check(new ProfileDoubtful(), Description.FORM, given(1, 2025, "Blankland"), """
                      | description
            timeFrame | 2021 to 2030
            """);
    }
}

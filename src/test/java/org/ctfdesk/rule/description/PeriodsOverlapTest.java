package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class PeriodsOverlapTest {
    @Test
    void findsAnOverlap() {
        check(new PeriodsOverlap(), Description.FORM, Given.communicated(2025, 2026, 2035), """
                          | description
                timeFrame | 2026-2035
                          | ^
                """);
    }

    @Test
    void takesWhatFollowsOn() {
        check(new PeriodsOverlap(), Description.FORM, Given.communicated(2025, 2031, 2035), """
                          | description
                timeFrame | 2031-2035
                """);
    }

    @Test
    void findsAGap() {
        check(new PeriodsOverlap(), Description.FORM, Given.communicated(2025, 2036, 2040), """
                          | description
                timeFrame | 2036-2040
                          | ^
                """);
    }

    @Test
    void leavesAnUpdateOfThePeriodThatRuns() {
        check(new PeriodsOverlap(), Description.FORM, Given.communicated(2025, 2021, 2030), """
                          | description
                timeFrame | 2021-2030
                """);
    }
}

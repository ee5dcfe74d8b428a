package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.junit.jupiter.api.Test;

class LatestYearTooOldTest {
    @Test
    void findsAYearBeyondAllFlexibility() {
        var found = check(new LatestYearTooOld(), Summary.FORM, until(claiming("58"), 2022), """
                           | 2021 | 2022
                co2Without | 5    | 5
                           |      | ^
                """);
        assertEquals("2023", found.getFirst().facts().get(2));
    }

    @Test
    void takesTwoYearsBefore() {
        check(new LatestYearTooOld(), Summary.FORM, until(everything(), 2024), """
                           | 2023 | 2024
                co2Without | 5    | 5
                """);
    }

    @Test
    void takesThreeYearsBeforeWithFlexibility() {
        check(new LatestYearTooOld(), Summary.FORM, claiming("58"), """
                           | 2022 | 2023
                co2Without | 5    | 5
                """);
    }

    @Test
    void offersTheClaim() {
        var found = check(new LatestYearTooOld(), Summary.FORM, """
                           | 2022 | 2023
                co2Without | 5    | 5
                           |      | ^
                """);
        assertTrue(found.getFirst().remedy().isPresent());
    }

    private static Report until(Report report, int latest) {
        var old = report.profile().periods();
        return report.with(report.profile().with(new Periods(old.implementationFrom(), old.implementationTo(), old.inventoryFrom(),
                latest, old.referenceYears(), old.projectionTo(), old.achieved(), old.expected())));
    }
}

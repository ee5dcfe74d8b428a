package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

class HorizonTooShortTest {
    @Test
    void findsProjectionsThatEndTooEarly() {
        var found = check(new HorizonTooShort(), Projections.WITH_MEASURES, until(everything(), 2024, 2035), """
                          | 2030 | 2035
                totalWith | 5    | 5
                          |      | ^
                """);
        assertEquals("2040", found.getFirst().facts().get(1));
    }

    @Test
    void takesTheFullHorizon() {
        check(new HorizonTooShort(), Projections.WITH_MEASURES, until(everything(), 2024, 2040), """
                          | 2035 | 2040
                totalWith | 5    | 5
                """);
    }

    @Test
    void takesTheEndOfTheNdcWithFlexibility() {
        check(new HorizonTooShort(), Projections.WITH_MEASURES, until(claiming("95"), 2024, 2030), """
                          | 2025 | 2030
                totalWith | 5    | 5
                """);
    }

    @Test
    void findsAnEndBeforeThatOfTheNdc() {
        check(new HorizonTooShort(), Projections.WITH_MEASURES, until(claiming("95"), 2021, 2025), """
                          | 2025
                totalWith | 5
                          | ^
                """);
    }

    @Test
    void notesTheOtherReading() {
        var found = check(new HorizonTooShort(), Projections.WITH_MEASURES, until(everything(), 2025, 2040), """
                          | 2035 | 2040
                totalWith | 5    | 5
                          |      | ^
                """);
        assertEquals(Severity.INFO, found.getFirst().severity());
    }

    private static Report until(Report report, int latest, int projectionTo) {
        var old = report.profile().periods();
        return report.with(report.profile().with(new Periods(old.implementationFrom(), old.implementationTo(), old.inventoryFrom(),
                latest, old.referenceYears(), projectionTo, old.achieved(), old.expected())));
    }
}

package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.junit.jupiter.api.Test;

class ClaimUnusedTest {
    @Test
    void findsProjectionsThatReachTheFullHorizon() {
        check(new ClaimUnused(), Projections.WITH_MEASURES, until(claiming("95"), 2040), """
                    | 2025
                box |
                    | ^
                """);
    }

    @Test
    void leavesAClaimThatShortensThem() {
        check(new ClaimUnused(), Projections.WITH_MEASURES, claiming("95"), """
                    | 2025
                box |
                """);
    }

    @Test
    void findsMeasuresThatAreAllEstimated() {
        check(new ClaimUnused(), Measures.FORM, claiming("85"), """
                          | label | 2023 | 2030
                measure/1 | Wind  | 3    | 12
                measure/2 | Sun   | NA   | 2 – 3
                box       |
                          | ^
                """);
    }

    @Test
    void leavesMeasuresThatAreNot() {
        check(new ClaimUnused(), Measures.FORM, claiming("85"), """
                          | label | 2023 | 2030
                measure/1 | Wind  | 3    | 12
                measure/2 | Sun   | FX   | 2
                box       |
                """);
    }

    @Test
    void leavesWhatIsStillBlank() {
        check(new ClaimUnused(), Measures.FORM, claiming("85"), """
                          | label | 2023 | 2030
                measure/1 | Wind  | 3    |
                box       |
                """);
    }

    @Test
    void looksAtTheSeries() {
        var found = check(new ClaimUnused(), Summary.FORM, years(claiming("57", "58"), 1990, 2024), """
                    | 2021
                box |
                    | ^
                """);
        assertEquals(2, found.size());
    }

    @Test
    void leavesAShorterSeries() {
        check(new ClaimUnused(), Summary.FORM, claiming("57", "58", "25"), """
                    | 2021
                box |
                """);
    }

    @Test
    void findsGasesThatAreReported() {
        check(new ClaimUnused(), Summary.FORM, claiming("48"), """
                     | 2023
                hfcs | 1
                pfcs | NO
                sf6  | 1
                nf3  | 1
                box  |
                     | ^
                """);
    }

    @Test
    void findsProjectionsThatAreReported() {
        var base = withKeyIndicator(claiming("92"));
        check(new ClaimUnused(), Projections.WITH_MEASURES, until(base, 2040), """
                          | 2040
                totalWith | 12
                box       |
                          | ^
                """);
    }

    private static Report until(Report report, int projectionTo) {
        var old = report.profile().periods();
        return report.with(report.profile().with(new Periods(old.implementationFrom(), old.implementationTo(), old.inventoryFrom(),
                old.inventoryTo(), old.referenceYears(), projectionTo, old.achieved(), old.expected())));
    }

    private static Report years(Report report, int from, int to) {
        var old = report.profile().periods();
        return report.with(report.profile().with(new Periods(old.implementationFrom(), old.implementationTo(), from,
                to, old.referenceYears(), old.projectionTo(), old.achieved(), old.expected())));
    }

    private static Report withKeyIndicator(Report report) {
        return report.with(Place.of("table10", "keyIndicator/1", "label"), Optional.of(new Answer.Words("Emissions")));
    }
}

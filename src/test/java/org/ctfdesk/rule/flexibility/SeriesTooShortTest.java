package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.ofNdc;

import java.util.List;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.junit.jupiter.api.Test;

class SeriesTooShortTest {
    @Test
    void findsTheReferenceYearAbsent() {
        check(new SeriesTooShort(), Summary.FORM, series(ofNdc(claiming("57"), 2010), 2020), """
                           | 2020 | 2021
                co2Without | 5    | 5
                           | ^    |
                """);
    }

    @Test
    void takesTheReferenceYearAndAllFrom2020() {
        check(new SeriesTooShort(), Summary.FORM, series(ofNdc(claiming("57"), 2010), 2020, 2010), """
                           | 2020 | 2021
                co2Without | 5    | 5
                """);
    }

    @Test
    void findsASeriesThatBeginsLater() {
        check(new SeriesTooShort(), Summary.FORM, claiming("57"), """
                           | 2021 | 2022
                co2Without | 5    | 5
                           | ^    |
                """);
    }

    @Test
    void findsAShortSeriesWithoutAClaim() {
        check(new SeriesTooShort(), Summary.FORM, series(everything(), 2020, 1990), """
                           | 2020 | 2021
                co2Without | 5    | 5
                           | ^    |
                """);
    }

    @Test
    void takesTheFullSeries() {
        check(new SeriesTooShort(), Summary.FORM, series(everything(), 1990), """
                           | 1990 | 2021
                co2Without | 5    | 5
                """);
    }

    private static Report series(Report report, int from, Integer... references) {
        var old = report.profile().periods();
        return report.with(report.profile().with(new Periods(old.implementationFrom(), old.implementationTo(), from,
                old.inventoryTo(), List.of(references), old.projectionTo(), old.achieved(), old.expected())));
    }
}

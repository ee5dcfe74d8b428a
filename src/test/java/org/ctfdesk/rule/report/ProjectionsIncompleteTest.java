package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Optional;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.junit.jupiter.api.Test;

class ProjectionsIncompleteTest {
    @Test
    void findsTable7EmptyBesideTable8() {
        check(new ProjectionsIncomplete(), Projections.WITH_MEASURES, with(without(), "table8", "7"), """
                       | 2023
                energy |
                       | ^
                """);
    }

    @Test
    void takesTable7Alone() {
        check(new ProjectionsIncomplete(), Projections.WITH_MEASURES, without(), """
                       | 2023 | 2025
                energy | 5    | 5
                """);
    }

    @Test
    void findsTable10EmptyBesideTable7() {
        check(new ProjectionsIncomplete(), KeyIndicators.FORM, with(without(), "table7", "7"), """
                            | unit
                indicator/1 |
                            | ^
                """);
    }

    @Test
    void leavesKeysAndAnnouncedProjections() {
        check(new ProjectionsIncomplete(), Projections.WITH_MEASURES, with(without(), "table8", "FX"), """
                       | 2023
                energy |
                """);
    }

    private static Report without() {
        return everything().with(everything().profile().with(new Circumstances(
                true, false, Circumstances.Method.SINGLE_YEAR_AVERAGING, true, false, false)));
    }

    private static Report with(Report report, String table, String figure) {
        var answer = figure.equals("FX") ? Quantity.of(NotationKey.FX) : Quantity.of(figure);
        return report.with(Place.of(table, "energy", "projection@2025"), Optional.of(answer));
    }
}

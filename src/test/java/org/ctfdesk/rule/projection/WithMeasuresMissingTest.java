package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.junit.jupiter.api.Test;

class WithMeasuresMissingTest {
    private static Report without() {
        var profile = everything().profile();
        return Report.blank(profile.with(new Circumstances(true, false, Circumstances.Method.MULTI_YEAR, true, false, false)));
    }

    @Test
    void asksForTheScenarioThatIsNotVoluntary() {
        check(new WithMeasuresMissing(), Projections.WITH_ADDITIONAL_MEASURES, without(), """
                       | 2023 | 2030
                energy | 100  | 90
                       | ^    |
                """);
    }

    @Test
    void isSilentWhereItIsGiven() {
        check(new WithMeasuresMissing(), Projections.WITH_ADDITIONAL_MEASURES, filled(without(), Projections.WITH_MEASURES, """
                       | 2023 | 2030
                energy | 100  | 95
                """), """
                       | 2023 | 2030
                energy | 100  | 90
                """);
    }

    @Test
    void leavesBlankCellsToTheCheckThatAsksForThem() {
        check(new WithMeasuresMissing(), Projections.WITHOUT_MEASURES, """
                       | 2023 | 2030
                energy | 100  | 90
                """);
    }
}

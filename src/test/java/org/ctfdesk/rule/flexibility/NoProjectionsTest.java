package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.developed;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.junit.jupiter.api.Test;

class NoProjectionsTest {
    @Test
    void findsNeitherProjectionsNorAClaim() {
        var found = check(new NoProjections(), Projections.WITH_MEASURES, without(everything()), """
                    | 2025
                box |
                    | ^
                """);
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void takesTheClaim() {
        check(new NoProjections(), Projections.WITH_MEASURES, without(claiming("92")), """
                    | 2025
                box | No projections: para. 92
                """);
    }

    @Test
    void findsADevelopedPartyWithoutThem() {
        check(new NoProjections(), Projections.WITH_MEASURES, without(developed()), """
                    | 2025
                box |
                    | ^
                """);
    }

    @Test
    void takesProjections() {
        check(new NoProjections(), Projections.WITH_MEASURES, """
                    | 2025
                box |
                """);
    }

    private static Report without(Report report) {
        return report.with(report.profile().with(Circumstances.USUAL).with(new Circumstances(
                true, false, Circumstances.Method.SINGLE_YEAR_AVERAGING, true, false, false)));
    }

    /** 18/CMA.1, para. 4: discretion is no flexibility. */
    @Test
    void takesTheDiscretionOfAnIslandStateThatSaysSo() {
        var island = without(everything()).with(without(everything()).profile().with(new Party("Isle", "XAI", true, true)));
        check(new NoProjections(), Projections.WITH_MEASURES, island, """
                    | 2025
                box | Not reported, at the discretion of the Party (18/CMA.1, para. 4).
                """);
        check(new NoProjections(), Projections.WITH_MEASURES, island, """
                    | 2025
                box |
                    | ^
                """);
    }
}

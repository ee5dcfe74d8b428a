package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.engine.Checker;
import org.junit.jupiter.api.Test;

class BreakdownIncompleteTest {
    @Test
    void wantsApproachSectorAndVintage() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | sectors = Energy
                authorization | A2 | 2022-01-01 | CA0001 | ndc |
                authorization | A3 | 2022-01-01 | CA0001 | ndc |
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 10
                2025-06-30 | firstTransfer | toAnotherParty | A2 | 10
                2025-06-30 | firstTransfer | toAnotherParty | B9 | vintage 2024 | 10
                2025-06-30 | acquisition | | B9 | 10
                """);
        check(new BreakdownIncomplete(), Actions.FORM, ledger, """
                         | approachId | vintage
                action/1
                action/2
                         |            | ^
                action/3
                         | ^          |
                action/4
                """);
        check(new BreakdownIncomplete(), Authorizations.FORM, ledger, """
                                | sectors
                authorization/1
                authorization/2
                                | ^
                authorization/3
                """);
    }

    @Test
    void wantsOutcomesInOneTable() {
        var one = Cooperating.trajectory();
        var conditional = new Target("2", "Conditional target", List.of());
        var gigawattHours = new Target("3", "Renewables", List.of()).inMetric("GWh");
        var two = one.with(one.profile().with(List.of(conditional, one.profile().targets().getFirst(), gigawattHours)));
        var apart = one.with(one.profile().with(List.of(conditional.withoutOutcomes(), one.profile().targets().getFirst(), gigawattHours)));
        for (var base : List.of(two, apart)) {
            var transferred = LedgerDrawing.of(base, """
                    authorization | A1 | 2022-01-01 | CA0001 | ndc | | sectors = Energy
                    2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 10
                    """);
            var later = LedgerDrawing.of(base, """
                    authorization | A1 | 2022-01-01 | CA0001 | ndc | | sectors = Energy
                    2027-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 10
                    """);
            assertEquals(base == two ? List.of("1 firstTransferred 2026 Conditional target") : List.of(), twice(transferred));
            assertEquals(List.of(), twice(later));
        }
    }

    private static List<String> twice(Report report) {
        return new Checker(List.of(new BreakdownIncomplete())).check(report).findings().stream()
                .map(each -> each.place().table().instance() + " " + each.place().row().line() + " " + each.place().column().year() + " "
                        + each.facts().getFirst())
                .toList();
    }
}

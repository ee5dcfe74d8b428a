package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class SameOutcomesTest {
    private static final String AUTHORIZATION = "authorization | A1 | 2022-01-01 | CA0001 | ndcAndOimp | useOrCancellation\n";

    @Test
    void asksForIdentifiersWhereOutcomesMayBeTheSame() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), AUTHORIZATION + """
                2023-06-30 | issuance | | A1 | vintage 2022 | 1000
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 500 | acquiringParty = CHE
                2025-06-30 | cancellation | | A1 | vintage 2022 | 300 | purpose = Aviation
                2025-06-30 | cancellation | | A1 | vintage 2023 | 300 | purpose = Aviation
                2025-07-30 | cancellation | | A1 | vintage 2023 | 200 | purpose = Aviation
                2025-06-30 | cancellation | | A1 | vintage 2022 | 300 | purpose = Aviation | ids 1-300
                """);
        check(new SameOutcomes(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                action/3
                         | ^
                action/4
                action/5
                action/6
                """);
    }

    /** What a new version authorizes without identifiers may hold what was first transferred before it. */
    @Test
    void asksWhetherANewVersionAuthorizesOthers() {
        var versions = """
                authorization | A1 | 2022-01-01 | CA0001 | oimp | useOrCancellation | version = 1
                authorization | A1 | 2025-01-01 | CA0001 | oimp | authorization | version = 2
                """;
        check(new SameOutcomes(), Actions.FORM, LedgerDrawing.of(Cooperating.trajectory(), versions + """
                2023-06-30 | cancellation | | A1 | vintage 2022 | 100 | purpose = Aviation
                2025-01-01 | authorization | | A1 | | 150
                """), """
                         | type
                action/1
                action/2
                         | ^
                """);
        check(new SameOutcomes(), Actions.FORM, LedgerDrawing.of(Cooperating.trajectory(), versions + """
                2025-01-01 | authorization | | A1 | | 150
                2025-06-30 | cancellation | | A1 | vintage 2022 | 100 | purpose = Aviation
                """), """
                         | type
                action/1
                action/2
                """);
    }

    @Test
    void asksWhereABatchIsTakenForOne() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), AUTHORIZATION + """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 500 | acquiringParty = CHE
                2025-06-30 | use | | A1 | vintage 2022 | 500 | purpose = Aviation | usingParty = CHE
                """);
        check(new SameOutcomes(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                         | ^
                """);
    }
}

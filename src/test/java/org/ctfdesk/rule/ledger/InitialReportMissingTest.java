package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class InitialReportMissingTest {
    @Test
    void wantsAnInitialReportForEachApproach() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2024-01-01 | CA0001 | ndc |
                authorization | A2 | 2024-01-01 | CA0002 | ndc |
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 10
                2025-06-30 | firstTransfer | toAnotherParty | A2 | vintage 2024 | 10
                2025-06-30 | firstTransfer | toAnotherParty | A2 | approachId = CA0007 | vintage 2024 | 10
                """);
        var submitted = filled(ledger, Submissions.FORM, """
                             | reportedYear | date
                submission/1 | 2025         | 2026-04-10
                """);
        var known = filled(submitted, Approaches.FORM, """
                           | approachId
                approach/8 | CA0007
                """);
        check(new InitialReportMissing(), Approaches.FORM, submitted, """
                           | approachId | initialReport | updatedInitialReport
                approach/1 | CA0001     | 2025-06-01    |
                approach/2 | CA0002     | 2026-06-01    |
                           |            | ^             |
                approach/3 | CA0007     |               |
                           |            | ^             |
                """);
        check(new InitialReportMissing(), Authorizations.FORM, submitted, """
                                | approachId
                authorization/1
                                | ^
                authorization/2
                                | ^
                """);
        check(new InitialReportMissing(), Actions.FORM, submitted, """
                         | approachId
                action/1
                action/3
                         | ^
                """);
        check(new InitialReportMissing(), Actions.FORM, known, """
                         | approachId
                action/3
                """);
    }
}

package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
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
}

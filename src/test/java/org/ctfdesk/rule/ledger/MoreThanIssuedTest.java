package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class MoreThanIssuedTest {
    @Test
    void asksWhereMoreCountsThanWasIssued() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndcAndOimp | useOrCancellation
                authorization | A2 | 2022-01-01 | CA0001 | ndc |
                2023-06-30 | issuance | | A1 | vintage 2022 | 1000
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 700 | acquiringParty = XBB
                2025-06-30 | cancellation | | A1 | vintage 2022 | 400 | purpose = CORSIA
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 700 | acquiringParty = XBB
                2023-06-30 | issuance | | A2 | vintage 2022 | 100 | ids 1-100
                2023-07-30 | issuance | | A2 | vintage 2022 | 50 | ids 101-150
                2024-06-30 | firstTransfer | toAnotherParty | A2 | vintage 2022 | 150 | ids 1-150 | acquiringParty = XBB
                """);
        check(new MoreThanIssued(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                action/3
                         | ^
                action/4
                action/5
                action/6
                action/7
                """);
    }

    @Test
    void laysAllBesideAnIssuanceWithoutVintage() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc |
                2023-06-30 | issuance | | A1 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 60 | acquiringParty = XBB
                2024-07-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 60 | acquiringParty = XBB
                """);
        check(new MoreThanIssued(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                action/3
                         | ^
                """);
    }
}

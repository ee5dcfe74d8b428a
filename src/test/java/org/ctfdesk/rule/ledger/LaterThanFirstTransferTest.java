package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class LaterThanFirstTransferTest {
    @Test
    void wantsTheEarlierOfTheTwoEvents() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndcAndOimp | useOrCancellation |
                2025-06-30 | transfer | | A1 | vintage 2024 | 500 | ids 1-500 | transferringParty = XAZ | acquiringParty = CHE
                2026-01-15 | firstTransfer | useOrCancellation | A1 | vintage 2024 | 500 | ids 1-500
                2026-01-15 | firstTransfer | useOrCancellation | A1 | vintage 2024 | 500 | ids 501-1000
                """);
        check(new LaterThanFirstTransfer(), Actions.FORM, ledger, """
                         | date
                action/1
                action/2
                         | ^
                action/3
                """);
    }

    @Test
    void knowsOutcomesWithoutIdentifiersByTheirVintage() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndcAndOimp | issuance |
                2024-02-01 | issuance | | A1 | vintage 2023 | 500
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 500
                """);
        check(new LaterThanFirstTransfer(), Actions.FORM, ledger, """
                         | date
                action/1
                action/2
                         | ^
                """);
    }
}

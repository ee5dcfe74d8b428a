package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.junit.jupiter.api.Test;

class IdentifiersContradictTest {
    @Test
    void wantsBlocksApart() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 101 | ids 50-150
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 50 | ids 151-200
                2025-06-30 | transfer | | A1 | vintage 2022 | 50 | ids 151-200
                2026-06-30 | use | | A1 | vintage 2022 | 50 | ids 151-200
                2026-07-30 | cancellation | | A1 | vintage 2022 | 2 | ids 199-200
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | firstId
                action/1
                action/2
                         | ^
                action/3
                action/4
                action/5
                action/6
                         | ^
                """);
    }

    @Test
    void wantsAsManyNumbersAsOutcomes() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 99 | ids 1-100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | firstId = CA1-X-1-2022-1
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 1 | firstId = CA1-X-1-2022-3
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 1 | firstId = CA1-X-1-2022-9 | lastId = CA1-X-1-2022-8
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | lastId | quantity
                action/1
                         |        | ^
                action/2
                         | ^      |
                action/3
                action/4
                         | ^      |
                """);
    }

    @Test
    void wantsThePartsThatTheIdentifierDoesNotSay() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | 100 | firstId = 1 | lastId = 100 | approachId = CA0001
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | firstId = 101 | lastId = 200 | approachId = CA0001 | partyRegistry = XAZ01 | firstTransferringParty = XAZ
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | approachId | firstTransferringParty | partyRegistry | vintage
                action/1
                         |            | ^                      | ^             | ^
                action/2
                """);
    }
}

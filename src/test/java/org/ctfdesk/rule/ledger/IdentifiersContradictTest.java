package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
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

    @Test
    void tellsOfOutcomesThatCountUnderTwoAuthorizations() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc |
                authorization | A2 | 2022-01-01 | CA0001 | oimp | issuance
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2024-06-30 | issuance | | A2 | vintage 2022 | 51 | ids 100-150
                2024-06-30 | issuance | | A2 | vintage 2022 | 50 | ids 151-200
                2024-07-30 | use | | A1 | vintage 2022 | 50 | ids 151-200
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | firstId
                action/1
                action/2
                         | ^
                action/3
                action/4
                """);
    }

    /** What was issued without identifiers of outcomes, and moves with them, is the same. */
    @Test
    void tellsOfOutcomesThatCountWithAndWithoutIdentifiers() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndcAndOimp | issuance
                authorization | A2 | 2022-01-01 | CA0001 | ndcAndOimp | authorization | quantity 100
                2023-06-30 | issuance | | A1 | vintage 2022 | 100
                2023-06-30 | issuance | | A1 | vintage 2021 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2023-06-30 | issuance | | A2 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A2 | vintage 2022 | 100 | ids 501-600
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | firstId
                action/1
                         | ^
                action/2
                action/3
                action/4
                action/5
                """);
    }

    @Test
    void comparesWhatTheIdentifierSays() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 9 | firstId = CA0001-XAZ01-XAZ-1-2022 | lastId = CA0001-XAZ01-XAZ-9-2022
                2024-06-30 | acquisition | | A1 | vintage 2022 | 9 | firstId = CA0001-GHA01-GHA-1-2022 | lastId = CA0001-GHA01-GHA-9-2022 | firstTransferringParty = XAZ
                2024-06-30 | acquisition | | A1 | vintage 2022 | 9 | firstId = CA0001-GHA01-GHA-11-2022 | lastId = CA0001-GHA01-GHA-19-2022 | firstTransferringParty = gha
                2024-06-30 | acquisition | | A1 | 9 | firstId = CA0001-GHA01-GHA-21-2022 | lastId = CA0001-GHA01-GHA-29-2022
                """);
        check(new IdentifiersContradict(), Actions.FORM, ledger, """
                         | firstTransferringParty | vintage
                action/1
                         |                        | ^
                action/2
                         | ^                      |
                action/3
                action/4
                """);
    }
}

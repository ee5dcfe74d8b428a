package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class CountsNowhereTest {
    @Test
    void asksWhereTheDefinitionChangedBetweenIssuanceAndUse() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | oimp | useOrCancellation | version = 1
                authorization | A1 | 2024-01-01 | CA0001 | oimp | issuance | version = 2
                2023-06-30 | issuance | | A1 | vintage 2022 | 100 | ids 1-100
                2023-09-30 | cancellation | | A1 | vintage 2022 | 10 | ids 1-10 | purpose = CORSIA
                2025-09-30 | cancellation | | A1 | vintage 2022 | 20 | ids 11-30 | purpose = CORSIA
                2025-10-30 | issuance | | A1 | vintage 2023 | 50 | ids 1-50
                2025-11-30 | use | | A1 | vintage 2023 | 50 | ids 1-50 | purpose = CORSIA
                """);
        var found = check(new CountsNowhere(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                action/3
                         | ^
                action/4
                action/5
                """);
        assertEquals(1, found.stream().filter(finding -> finding.variant().equals("onlyLeft")).count());
    }

    @Test
    void asksWhatNothingFirstTransfers() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | I | 2022-01-01 | CA0001 | oimp | issuance
                authorization | U | 2022-01-01 | CA0001 | oimp | useOrCancellation
                authorization | N | 2022-01-01 | CA0001 | ndc |
                2023-06-30 | issuance | | I | vintage 2022 | 100
                2024-06-30 | use | | I | vintage 2022 | 60
                2024-07-30 | cancellation | | I | vintage 2022 | 60 | purpose = CORSIA
                2024-06-30 | transfer | | U | vintage 2022 | 70 | acquiringParty = XBB | ids 1-70
                2025-06-30 | cancellation | | U | vintage 2022 | 40 | usingParty = XBB | purpose = CORSIA | ids 1-40
                2025-06-30 | transfer | | U | vintage 2023 | 70 | acquiringParty = XBB | ids 1-70
                2026-06-30 | cancellation | | U | vintage 2023 | 70 | usingParty = XBB | purpose = CORSIA | ids 1-70
                2024-06-30 | firstTransfer | toAnotherParty | N | vintage 2022 | 80 | acquiringParty = XBB
                2024-07-30 | use | | N | vintage 2022 | 80 | usingParty = XBB | used 2024
                2024-07-30 | voluntaryCancellation | | N | vintage 2022 | 5
                2024-07-30 | cancellation | | | vintage 2022 | 5 | purpose = CORSIA
                2024-07-30 | cancellation | | | vintage 2022 | 5
                2024-07-30 | use | | N | vintage 2024 | 6 | usingParty = XBB | used 2024 | firstTransferringParty = XAZ
                2024-07-30 | cancellation | | I | vintage 2022 | 60 | purpose = CORSIA | firstTransferringParty = CHE
                """);
        check(new CountsNowhere(), Actions.FORM, ledger, """
                          | type
                action/1
                action/2
                action/3
                          | ^
                action/4
                          | ^
                action/5
                action/6
                action/7
                action/8
                action/9
                action/10
                          | ^
                action/11
                          | ^
                action/12
                          | ^
                action/13
                          | ^
                action/14
                """);
    }

    /** What another rule asks about the same use is not told twice. */
    @Test
    void leavesAloneWhatIsToldElsewhere() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | I | 2022-01-01 | CA0001 | oimp | issuance
                2024-06-30 | use | | I | vintage 2022 | 60 | used 2024
                2024-06-30 | use | | I | vintage 2022 | 60 | usingParty = XAZ
                """);
        assertEquals(List.<Finding>of(), check(new CountsNowhere(), Actions.FORM, ledger, """
                         | type
                action/1
                action/2
                """));
    }
}

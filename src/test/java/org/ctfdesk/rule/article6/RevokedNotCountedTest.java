package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class RevokedNotCountedTest {
    @Test
    void wantsNoTransferAfterTheRevocation() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | revoked = 2025-01-01
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 101-200
                """);
        check(new RevokedNotCounted(), Actions.FORM, ledger, """
                         | date
                action/1
                action/2
                         | ^
                """);
        check(new RevokedNotCounted(), Progress.FORM, ledger, """
                                 | 2024 | 2025
                firstTransferred | 0    | 100
                                 | ^    |
                """);
    }

    @Test
    void leavesWhatTheTermsSay() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | revoked = 2025-01-01 | changes = A revocation takes back what was transferred.
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 101-200
                """);
        check(new RevokedNotCounted(), Progress.FORM, ledger, """
                                 | 2024 | 2025
                firstTransferred | 0    | 100
                """);
    }
}

package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class FinalFiguresChangedTest {
    @Test
    void wantsFinalFiguresKept() {
        var last = filled(Cooperating.multiYear(), Progress.FORM, """
                            | 2024 | 2025
                adjustments | 70   | 30
                """);
        check(new FinalFiguresChanged(), Progress.FORM, since(Cooperating.multiYear(), last), """
                            | 2024 | 2025
                adjustments | 70   | 40
                            |      | ^
                used        | 0    | 0
                """);
    }

    /** Nothing was typed: what the ledger gave then and gives now is compared. */
    @Test
    void wantsTheLedgerOfAClosedPeriodKept() {
        var transfer = "2024-06-30 | firstTransfer | toAnotherParty | | vintage 2023 | %d\n";
        var last = LedgerDrawing.of(Cooperating.multiYear(), transfer.formatted(100));
        check(new FinalFiguresChanged(), Progress.FORM, since(last, last), """
                adjustments
                """);
        check(new FinalFiguresChanged(), Progress.FORM,
                since(LedgerDrawing.of(Cooperating.multiYear(), transfer.formatted(100) + transfer.formatted(10)), last), """
                             | 2023 | 2024
                netTransfers
                             |      | ^
                adjustments
                             | ^    |
                """);
    }
}

package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class ContributionsNotCountedTest {
    @Test
    void wantsContributionsAmongFirstTransfers() {
        var contributed = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc |
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 93000 | ids 1-93000
                2024-06-30 | transfer | voluntaryAdaptationFund | A1 | vintage 2022 | 5000 | ids 93001-98000
                2024-06-30 | cancellation | voluntaryOmge | A1 | vintage 2022 | 2000 | ids 98001-100000
                """);
        check(new ContributionsNotCounted(), Progress.FORM, contributed, """
                                 | 2024
                firstTransferred | 93000
                                 | ^
                used             | 0
                """);
        check(new ContributionsNotCounted(), Progress.FORM, contributed, """
                                 | 2024
                firstTransferred | 100000
                """);
    }
}

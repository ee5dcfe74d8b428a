package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class InconsistentUsedTest {
    @Test
    void wantsThemLeftOut() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | acquisition | | A1 | vintage 2022 | 100 | ids 1-100 | consistency = Checked, inconsistencies identified
                2025-06-30 | use | | A1 | vintage 2022 | 51 | ids 50-100 | used 2025
                2025-06-30 | use | | A1 | vintage 2022 | 100 | ids 101-200 | used 2025
                2025-06-30 | use | | A1 | vintage 2022 | 10 | used 2025 | consistency = Checked, inconsistencies identified
                2025-06-30 | use | | A1 | vintage 2022 | 10 | used 2025 | consistency = Checked, no inconsistencies identified
                """);
        check(new InconsistentUsed(), Actions.FORM, ledger, """
                         | firstId | consistency
                action/1
                action/2
                         | ^       |
                action/3
                action/4
                         |         | ^
                action/5
                """);
    }
}

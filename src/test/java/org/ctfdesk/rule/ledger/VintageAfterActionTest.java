package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class VintageAfterActionTest {
    @Test
    void wantsNoVintageAfterTheTransfer() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2025 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 100
                2024-06-30 | firstTransfer | authorization | A1 | vintage 2025 | 100
                2024-06-30 | issuance | | A1 | vintage 2025 | 100
                """);
        check(new VintageAfterAction(), Actions.FORM, ledger, """
                         | vintage
                action/1
                         | ^
                action/2
                action/3
                action/4
                         | ^
                """);
    }
}

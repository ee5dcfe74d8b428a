package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class OwnOutcomesUsedTest {
    /** A host that keeps the buyer's use in its ledger, and does not name the buyer, would subtract it. */
    @Test
    void wantsWhatIsUsedFromAnotherParty() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2023-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2024-06-30 | use | | A1 | vintage 2022 | 100 | ids 1-100 | used 2024
                2024-06-30 | use | | A1 | vintage 2022 | 100 | used 2024 | firstTransferringParty = XAZ
                2024-06-30 | use | | A1 | vintage 2022 | 100 | ids 1-100 | used 2024 | usingParty = CHE
                2024-06-30 | use | | A1 | vintage 2022 | 100 | used 2024 | firstTransferringParty = CHE
                2024-05-30 | acquisition | | A1 | vintage 2023 | 100 | firstTransferringParty = XAZ | transferringParty = CHE
                2024-06-30 | use | | A1 | vintage 2023 | 100 | used 2024 | firstTransferringParty = XAZ
                """);
        check(new OwnOutcomesUsed(), Actions.FORM, ledger, """
                         | usingParty
                action/1
                action/2
                         | ^
                action/3
                         | ^
                action/4
                action/5
                action/6
                action/7
                """);
    }
}

package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class MoreThanHeldTest {
    @Test
    void wantsWhatIsHandedOnToBeHeldAtThatDate() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2023-06-30 | acquisition | | A1 | vintage 2022 | 100 | firstTransferringParty = CHE | transferringParty = CHE
                2023-05-30 | transfer | | A1 | vintage 2022 | 10 | firstTransferringParty = CHE | acquiringParty = GHA
                2023-07-30 | transfer | | A1 | vintage 2022 | 60 | firstTransferringParty = CHE | acquiringParty = GHA
                2023-08-30 | use | | A1 | vintage 2022 | 30 | firstTransferringParty = CHE | used 2023
                2023-09-30 | cancellation | | A1 | vintage 2022 | 11 | firstTransferringParty = CHE
                2023-09-30 | cancellation | | A1 | vintage 2022 | 500 | firstTransferringParty = XAZ
                2023-06-30 | acquisition | | A1 | vintage 2023 | 50 | firstTransferringParty = GHA | firstId = CA0001-GHA01-GHA-1-2023 | lastId = CA0001-GHA01-GHA-50-2023
                2023-07-30 | cancellation | | A1 | vintage 2023 | 20 | firstTransferringParty = GHA | firstId = CA0001-GHA01-GHA-31-2023 | lastId = CA0001-GHA01-GHA-50-2023
                2023-08-30 | transfer | | A1 | vintage 2023 | 20 | acquiringParty = CHE | firstTransferringParty = GHA | firstId = CA0001-GHA01-GHA-21-2023 | lastId = CA0001-GHA01-GHA-40-2023
                """);
        check(new MoreThanHeld(), Actions.FORM, ledger, """
                         | quantity
                action/1
                action/2
                         | ^
                action/3
                action/4
                action/5
                         | ^
                action/6
                action/7
                action/8
                action/9
                         | ^
                """);
    }
}

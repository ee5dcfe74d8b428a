package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class TransferBeforeAuthorizationTest {
    @Test
    void wantsTheAuthorizationFirst() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy
                2021-12-31 | firstTransfer | toAnotherParty | A1 | vintage 2021 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | B7 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | B7 | vintage 2022 | 100 | firstTransferringParty = CHE
                """);
        check(new TransferBeforeAuthorization(), Actions.FORM, ledger, """
                         | date | authorizationId
                action/1
                         | ^    |
                action/2
                action/3
                         |      | ^
                action/4
                         |      | ^
                action/5
                """);
    }
}

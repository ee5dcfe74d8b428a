package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class BeyondAuthorizationTest {
    @Test
    void wantsNoMoreThanTheQuantity() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy
                authorization | A2 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 60000 | ids 1-60000
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 60000 | ids 1-60000
                2025-06-30 | firstTransfer | toAnotherParty | A2 | vintage 2023 | 60000 | ids 60001-120000
                """);
        check(new BeyondAuthorization(), Authorizations.FORM, ledger, """
                                | authorizedQuantity
                authorization/1
                                | ^
                authorization/2
                """);
    }

    @Test
    void wantsVintageAndDateAsAuthorized() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy | timeframe = 2022 - 2025 | finalDate = 2025-09-30
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2021 | 10
                2025-10-01 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 10
                2026-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 10
                2025-09-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 10
                """);
        check(new BeyondAuthorization(), Actions.FORM, ledger, """
                         | date | vintage
                action/1
                         |      | ^
                action/2
                         | ^    |
                action/3
                         | ^    |
                action/4
                """);
    }

    @Test
    void readsTheTimeframe() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy | timeframe = 2022 - 2025
                2026-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 10
                2025-12-31 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 10
                """);
        check(new BeyondAuthorization(), Actions.FORM, ledger, """
                         | date
                action/1
                         | ^
                action/2
                """);
    }
}

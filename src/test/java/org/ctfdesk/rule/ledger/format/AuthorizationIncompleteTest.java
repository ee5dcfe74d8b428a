package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class AuthorizationIncompleteTest {
    @Test
    void wantsItsElements() {
        check(new AuthorizationIncomplete(), Authorizations.FORM, Cooperating.trajectory(), """
                                | date       | approachId | purposes | parties | timeframe   | standards | partyRegistry | vintages  | metric | firstTransferDefinition
                authorization/1 | 2024-01-01 | CA0001     | NDC      | CHE     | 2022 - 2030 | VCS       | XAZ01         |           | GHG    |
                                |            |            |          |         |             |           |               | ^         |        |
                authorization/2 | 2024-01-01 | CA0001     | NDC      | CHE     | 2022 - 2030 | VCS       | XAZ01         | 2022–2028 | GHG    |
                authorization/3 |            |            | OIMP     |         |             |           |               |           |        |
                                | ^          | ^          |          | ^       | ^           | ^         | ^             | ^         | ^      | ^
                """);
    }
}

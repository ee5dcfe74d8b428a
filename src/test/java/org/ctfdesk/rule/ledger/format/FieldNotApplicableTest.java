package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.junit.jupiter.api.Test;

class FieldNotApplicableTest {
    @Test
    void wantsFieldsOfOtherActionsBlank() {
        check(new FieldNotApplicable(), Actions.FORM, """
                         | type           | metric  | nonGhgMetric | transferringParty | acquiringParty | purpose | usingParty | usingEntity | yearOfUse
                action/1 | Transfer       | GHG     | MWh          | GHA               | CHE            | NDC     | CHE        | Firm        | 2025
                         |                |         | ^            | ^                 |                | ^       | ^          | ^           | ^
                action/2 | Acquisition    | GHG     | NA           | GHA               | CHE            |         |            |             | NA
                         |                |         |              |                   | ^              |         |            |             |
                action/3 | First transfer | non-GHG | MWh          |                   | CHE            | OIMP    | CHE        | Firm        | 2025
                         |                |         |              |                   |                |         |            |             | ^
                action/4 | Use            | non-GHG | MWh          |                   |                | NDC     | CHE        |             | 2025
                action/5 | Unheard of     |         | MWh          | GHA               | CHE            | NDC     | CHE        | Firm        | 2025
                """);
    }

    @Test
    void wantsOtherPurposesToBeAuthorized() {
        check(new FieldNotApplicable(), Authorizations.FORM, """
                                | purposes     | otherPurposes | firstTransferDefinition
                authorization/1 | NDC          | CORSIA        | Issuance
                                |              | ^             | ^
                authorization/2 | NDC and OIMP | CORSIA        | Issuance
                """);
    }
}

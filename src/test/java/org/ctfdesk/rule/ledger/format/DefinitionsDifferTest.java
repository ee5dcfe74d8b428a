package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class DefinitionsDifferTest {
    @Test
    void wantsOneDefinitionForAnApproach() {
        check(new DefinitionsDiffer(), Authorizations.FORM, Cooperating.trajectory(), """
                                | approachId | purposes     | firstTransferDefinition
                authorization/1 | CA0001     | OIMP         | First international transfer
                                |            |              | ^
                authorization/2 | CA0001     | OIMP         | Issuance
                authorization/3 | CA0001     | NDC and OIMP | Use or cancellation
                                |            |              | ^
                authorization/4 | CA0002     | OIMP         | Use or cancellation
                authorization/5 | CA0001     | NDC          |
                """);
    }
}

package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.junit.jupiter.api.Test;

class FieldLeftBlankTest {
    @Test
    void findsTheOnlyBlank() {
        check(new FieldLeftBlank(), Authorizations.FORM, """
                            | authorizationId | version | information
            authorization/1 | CHE-1           | 1       | Measured
            authorization/2 | CHE-2           |         | Measured
                            |                 | ^       |
            authorization/3 | CHE-3           | 1       |
            """);
    }

    @Test
    void takesWhatOnlySomeLinesHave() {
        check(new FieldLeftBlank(), Authorizations.FORM, """
                            | authorizationId | version
            authorization/1 | CHE-1           | 1
            authorization/2 | CHE-2           |
            authorization/3 | CHE-3           |
            """);
    }

    /** 4/CMA.6, annex II, footnote o: the definition of first transfer is for other purposes than NDCs. */
    @Test
    void takesWhatDoesNotApplyToALine() {
        check(new FieldLeftBlank(), Authorizations.FORM, """
                            | authorizationId | purposes | firstTransferDefinition
            authorization/1 | CHE-1           | oimp     | issuance
            authorization/2 | CHE-2           | ndc      |
            authorization/3 | CHE-3           | oimp     | issuance
            """);
        check(new FieldLeftBlank(), Actions.FORM, """
                     | type | usingParty | purpose  | yearOfUse
            action/1 | use  | XAA        |          | 2024
            action/2 | use  | XAA        | Aviation |
            action/3 | use  | XAA        |          | 2024
            action/4 | use  |            |          | 2024
                     |      | ^          |          |
            """);
    }
}

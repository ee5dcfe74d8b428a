package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

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
}

package org.ctfdesk.rule.ledger.format;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Submissions;
import org.junit.jupiter.api.Test;

class FormatPatternTest {
    @Test
    void wantsIdentifiersAsTheFormatHasThem() {
        check(new FormatPattern(), Actions.FORM, """
                         | approachId | authorizationId | firstTransferringParty | partyRegistry | usingParty
                action/1 | CA12       | CHE/2024        | Switzerland            | CH1           | che
                         | ^          | ^               | ^                      | ^             | ^
                action/2 | CA0012     | CHE-2024 1      | CHE                    | CHE01         | NA
                """);
    }

    @Test
    void wantsATimeframeOfTwoYears() {
        check(new FormatPattern(), Authorizations.FORM, """
                                | timeframe   | parties   | version
                authorization/1 | 2021–2030   | GHA and X | first
                                | ^           | ^         |
                authorization/2 | 2021 - 2030 | GHA, CHE  | 2
                """);
    }

    @Test
    void wantsTheVersionOfASubmissionInTwoNumbers() {
        check(new FormatPattern(), Submissions.FORM, """
                             | version
                submission/1 | 2
                             | ^
                submission/2 | 0.9
                             | ^
                submission/3 | 1.0
                """);
    }
}

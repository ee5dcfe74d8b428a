package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class LineTwiceTest {
    @Test
    void wantsEachActionOnce() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 90 | ids 1-100
                2024-07-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ids 1-100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100
                """);
        check(new LineTwice(), Actions.FORM, ledger, """
                         | firstId | date
                action/1
                action/2
                         | ^
                action/3
                         | ^
                action/4
                action/5
                action/6
                         |         | ^
                """);
    }

    /** Two equal lines count twice, whatever the Party calls them. */
    @Test
    void asksAboutEqualLinesOfOtherReferences() {
        var ledger = LedgerDrawing.actions(Cooperating.trajectory(), """
                reference=a; date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100
                reference=b; date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100
                reference=c; date=2024-06-30; type=firstTransfer; vintage=2022; quantity=101
                reference=d; date=2024-06-30; type=acquisition; vintage=2022; quantity=100
                reference=e; date=2024-06-30; type=acquisition; vintage=2022; quantity=100
                """.replace("reference", "label"));
        check(new LineTwice(), Actions.FORM, ledger, """
                         | date
                action/1
                action/2
                         | ^
                action/3
                action/4
                action/5
                """);
    }

    /** Written otherwise, or with a field left blank, it is the same line; another Party, day or vintage makes another one. */
    @Test
    void asksAboutLinesThatSayNothingElse() {
        var ledger = LedgerDrawing.actions(Cooperating.trajectory(), """
                date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100; acquiringParty=CHE; approachId=CA0001
                date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100.0; acquiringParty=che; approachId=CA0001
                date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100; approachId=CA0001
                date=2024-06-30; type=firstTransfer; vintage=2022; quantity=100; acquiringParty=SWE; approachId=CA0001
                date=2024-06-30; type=firstTransfer; vintage=2023; quantity=100; acquiringParty=CHE; approachId=CA0001
                """);
        check(new LineTwice(), Actions.FORM, ledger, """
                         | date
                action/1
                action/2
                         | ^
                action/3
                         | ^
                action/4
                action/5
                """);
    }

    @Test
    void wantsEachVersionOfAnAuthorizationOnce() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | version = 1.0
                authorization | A2 | 2022-01-01 | CA0001 | ndc |
                authorization | A1 | 2023-01-01 | CA0001 | ndcAndOimp | issuance | version = 2.0
                authorization | A1 | 2024-01-01 | CA0001 | ndc | | version = 2.0
                """);
        check(new LineTwice(), Authorizations.FORM, ledger, """
                                | authorizationId
                authorization/1
                authorization/2
                authorization/3
                authorization/4
                                | ^
                """);
    }
}

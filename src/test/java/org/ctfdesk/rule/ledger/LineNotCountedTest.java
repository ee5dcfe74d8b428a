package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class LineNotCountedTest {
    @Test
    void saysWhichActionsCountNowhere() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | vintages 2021–2030
                 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | quantity = 100-200
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | quantity = NE
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | -100
                2024-06-30 | | toAnotherParty | A1 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | metric = nonGhg | nonGhgMetric = GWh
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | quantityInMetric = 100
                 | use | | A1 | vintage 2022 | 100
                """);
        check(new LineNotCounted(), Actions.FORM, ledger, """
                         | date | type       | quantity | quantityInMetric
                action/1
                         | ^    |            |          |
                action/2
                         |      |            | ^        |
                action/3
                         |      |            | ^        |
                action/4
                         |      |            | ^        |
                action/5
                         |      |            | ^        |
                action/6
                         |      | ^          |          |
                action/7
                         |      |            |          | ^
                action/8
                         |      |            | ^        |
                action/9
                         | ^    |            |          |
                """);
    }

    @Test
    void leavesAloneWhatCountsAndWhatIsOfOthers() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 0
                 | use | | A1 | vintage 2022 | 100 | used 2024
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | firstTransferringParty = CHE
                """);
        check(new LineNotCounted(), Actions.FORM, ledger, """
                         | date | quantity
                action/1
                action/2
                action/3
                action/4
                """);
    }

    @Test
    void wantsToKnowForWhatOutcomesWereUsed() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | use | useOrCancellation | A1 | vintage 2022 | 100 | usingParty = XAZ | firstTransferringParty = CHE
                2024-06-30 | use | useOrCancellation | A1 | vintage 2022 | 100 | usingParty = XAZ | firstTransferringParty = CHE | purpose = CORSIA
                2024-06-30 | use | useOrCancellation | A1 | vintage 2022 | 100 | usingParty = XAZ | firstTransferringParty = CHE | used 2024
                2024-06-30 | use | useOrCancellation | A1 | vintage 2022 | 100 | usingParty = GHA | firstTransferringParty = CHE
                """);
        check(new LineNotCounted(), Actions.FORM, ledger, """
                         | yearOfUse
                action/1
                         | ^
                action/2
                action/3
                action/4
                """);
    }

    @Test
    void asksWhereAnOwnOutcomeWasTransferredTo() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | vintages 2021–2030
                2024-06-30 | transfer | | A1 | vintage 2022 | 100 | firstTransferringParty = XAZ
                2024-06-30 | transfer | | A1 | vintage 2022 | 100 | firstTransferringParty = XAZ | acquiringParty = XBB
                2024-06-30 | transfer | | A1 | vintage 2022 | 100 | firstTransferringParty = XBB
                """);
        check(new LineNotCounted(), Actions.FORM, ledger, """
                         | acquiringParty
                action/1
                         | ^
                action/2
                         |
                action/3
                         |
                """);
    }
}

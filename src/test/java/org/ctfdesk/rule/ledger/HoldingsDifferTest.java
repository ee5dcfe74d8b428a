package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class HoldingsDifferTest {
    @Test
    void wantsTypedHoldingsToFollowFromTheActions() {
        var actions = LedgerDrawing.of(Cooperating.trajectory(), """
                2023-06-30 | acquisition | | A1 | vintage 2022 | 100 | firstTransferringParty = CHE | transferringParty = CHE
                2024-08-30 | use | | A1 | vintage 2022 | 30 | firstTransferringParty = CHE | used 2024
                """);
        var ledger = LedgerDrawing.with(actions, Holdings.FORM, Holdings.HOLDING, """
                reportedYear=2023; by=CHE; vintage=2022; quantity=100
                reportedYear=2024; by=CHE; vintage=2022; quantity=40
                reportedYear=2024; by=CHE; vintage=2022; quantity=35
                reportedYear=2024; by=CHE; vintage=2021; quantity=5
                reportedYear=2024; vintage=2022; quantity=5
                """);
        check(new HoldingsDiffer(), Holdings.FORM, ledger, """
                          | quantity
                holding/1
                holding/2
                holding/3
                          | ^
                holding/4
                          | ^
                holding/5
                """);
    }
}

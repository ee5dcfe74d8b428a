package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

/** The Party of these drawings is XAZ. */
class PartyUnplacedTest {
    private static final String MOVED = "2024-06-30 | %s | | A1 | vintage 2022 | 100 | ";

    @Test
    void asksAboutAPartyThatNobodyNames() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | parties = XAZ, CHE
                """ + MOVED.formatted("firstTransfer") + "firstTransferringParty = XAB | acquiringParty = CHE\n"
                + MOVED.formatted("firstTransfer") + "firstTransferringParty = XAZ | acquiringParty = CHE\n"
                + MOVED.formatted("firstTransfer") + "firstTransferringParty = CHE | acquiringParty = XAZ\n"
                + MOVED.formatted("use") + "used 2024 | firstTransferringParty = CHE\n"
                + MOVED.formatted("use") + "used 2024 | firstTransferringParty = GHA\n"
                + MOVED.formatted("use") + "used 2024 | firstTransferringParty = CHE | usingParty = XAX\n"
                + MOVED.formatted("use") + "used 2024 | firstTransferringParty = XAZ | usingParty = CHE\n");
        check(new PartyUnplaced(), Actions.FORM, ledger, """
                         | firstTransferringParty | usingParty
                action/1
                         | ^                      |
                action/2
                action/3
                action/4
                action/5
                         | ^                      |
                action/6
                         |                        | ^
                action/7
                """);
    }

    @Test
    void asksWhoFirstTransferredWhatMoves() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), MOVED.formatted("transfer") + "acquiringParty = CHE\n"
                + MOVED.formatted("firstTransfer") + "acquiringParty = CHE | transferringParty = XBZ\n"
                + MOVED.formatted("firstTransfer") + "acquiringParty = CHE\n"
                + MOVED.formatted("acquisition") + "transferringParty = GHA | firstTransferringParty = KEN\n"
                + MOVED.formatted("transfer") + "firstTransferringParty = KEN | acquiringParty = CHE\n"
                + MOVED.formatted("transfer") + "firstTransferringParty = KEM | acquiringParty = CHE\n");
        check(new PartyUnplaced(), Actions.FORM, ledger, """
                         | firstTransferringParty | transferringParty | acquiringParty
                action/1
                         |                        |                   | ^
                action/2
                         |                        | ^                 |
                action/3
                action/4
                action/5
                action/6
                         | ^                      |                   |
                """);
    }

    @Test
    void asksWhetherAFirstTransferOfNobodysIsAResale() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-05-30 | acquisition | | | vintage 2022 | 100 | firstTransferringParty = CHE | transferringParty = CHE
                2024-06-30 | firstTransfer | toAnotherParty | | vintage 2022 | 60 | acquiringParty = GHA
                2024-06-30 | firstTransfer | toAnotherParty | | vintage 2023 | 60 | acquiringParty = GHA
                2024-04-30 | firstTransfer | toAnotherParty | | vintage 2022 | 60 | acquiringParty = GHA
                2024-06-30 | firstTransfer | toAnotherParty | | vintage 2022 | 60 | acquiringParty = GHA | firstTransferringParty = XAZ
                """);
        check(new PartyUnplaced(), Actions.FORM, ledger, """
                         | firstTransferringParty
                action/1
                action/2
                         | ^
                action/3
                action/4
                action/5
                """);
    }
}

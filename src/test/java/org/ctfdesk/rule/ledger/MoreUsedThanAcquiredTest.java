package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class MoreUsedThanAcquiredTest {
    private static final String USE = " | used 2024 | firstTransferringParty = CHE\n";

    @Test
    void wantsTheAcquisitionOfEachIdentifier() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2023-06-30 | acquisition | | | vintage 2022 | 60 | ids 1-60 | transferringParty = CHE
                2023-06-30 | acquisition | | | vintage 2022 | 40 | ids 81-120 | transferringParty = CHE
                2024-06-30 | use | | | vintage 2022 | 60 | ids 1-60
                2024-06-30 | use | | | vintage 2022 | 40 | ids 51-90
                2024-06-30 | use | | | vintage 2023 | 10 | ids 1-10
                """.replace("-60\n", "-60" + USE).replace("-90\n", "-90" + USE).replace("-10\n", "-10" + USE));
        check(new MoreUsedThanAcquired(), Actions.FORM, ledger, """
                         | quantity
                action/1
                action/2
                action/3
                action/4
                         | ^
                action/5
                         | ^
                """);
    }

    @Test
    void countsByVintageWhereThereAreNoIdentifiers() {
        var acquired = "2023-06-30 | acquisition | | | vintage 2022 | 60 | transferringParty = CHE\n";
        var used = "2024-06-30 | use | | | vintage 2022 | 40" + USE + "2024-07-30 | use | | | vintage 2022 | 30" + USE;
        check(new MoreUsedThanAcquired(), Actions.FORM, LedgerDrawing.of(Cooperating.trajectory(), acquired + used), """
                         | quantity
                action/1
                action/2
                action/3
                         | ^
                """);
        check(new MoreUsedThanAcquired(), Actions.FORM, LedgerDrawing.of(Cooperating.trajectory(), used), """
                         | quantity
                action/1
                action/2
                """);
    }
}

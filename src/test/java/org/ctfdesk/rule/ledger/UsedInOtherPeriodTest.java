package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class UsedInOtherPeriodTest {
    @Test
    void wantsUseInThePeriodOfTheVintage() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2031-02-01 | use | | A1 | vintage 2029 | 100 | used 2031
                2030-02-01 | use | | A1 | vintage 2029 | 100 | used 2030
                2033-02-01 | use | | A1 | vintage 2031 | 100 | used 2033
                2031-02-01 | use | | A1 | vintage 2029 | 100 | used 2031 | usingParty = CHE
                """);
        check(new UsedInOtherPeriod(), Actions.FORM, ledger, """
                         | yearOfUse
                action/1
                         | ^
                action/2
                action/3
                action/4
                """);
    }
}

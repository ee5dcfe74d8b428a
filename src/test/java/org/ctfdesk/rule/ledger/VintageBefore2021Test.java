package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class VintageBefore2021Test {
    @Test
    void wantsMitigationFrom2021Onward() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 100000 | vintages 2022–2028 | sectors = Energy
                2022-02-01 | firstTransfer | toAnotherParty | A1 | vintage 2019 | 100
                2022-02-01 | firstTransfer | toAnotherParty | A1 | vintage 2021 | 100
                2022-02-01 | use | | A1 | vintage 2019 | 100 | information = CERs of a wind farm
                """);
        check(new VintageBefore2021(), Actions.FORM, ledger, """
                         | vintage
                action/1
                         | ^
                action/2
                action/3
                """);
    }
}

package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class CertifiedReductionsTest {
    @Test
    void wantsThemOutOfTheLedger() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2022-06-30 | use | | A1 | vintage 2019 | 100 | firstUnit = GH-5-12345-12399-2-2-0-1234
                2022-06-30 | use | | A1 | vintage 2019 | 100 | purpose = CER for the NDC
                2022-06-30 | use | | A1 | vintage 2019 | 100 | information = certified by an auditor
                2022-06-30 | use | | A1 | vintage 2021 | 100 | information = former CERs
                """);
        check(new CertifiedReductions(), Actions.FORM, ledger, """
                         | vintage
                action/1
                         | ^
                action/2
                         | ^
                action/3
                action/4
                """);
    }
}

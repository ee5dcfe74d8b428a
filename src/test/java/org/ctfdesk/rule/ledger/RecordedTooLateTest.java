package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class RecordedTooLateTest {
    @Test
    void wantsItRecordedBeforeTheReportOnTheEndYear() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | oimp | issuance | quantity 100000 | vintages 2022–2028 | sectors = Energy
                2032-03-01 | issuance | | A1 | vintage 2028 | 10 | ids 1-10
                2031-12-31 | issuance | | A1 | vintage 2028 | 10 | ids 11-20
                2032-03-01 | issuance | | A1 | vintage 2031 | 10 | ids 21-30
                """);
        check(new RecordedTooLate(), Actions.FORM, ledger, """
                         | date
                action/1
                         | ^
                action/2
                action/3
                """);
        var flexible = ledger.with(new ReportPart.Claims(List.of(new FlexibilityClaim("58", "", "", ""))));
        check(new RecordedTooLate(), Actions.FORM, flexible, """
                         | date
                action/1
                """);
    }
}

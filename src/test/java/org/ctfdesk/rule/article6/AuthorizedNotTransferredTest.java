package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.junit.jupiter.api.Test;

class AuthorizedNotTransferredTest {
    @Test
    void keepsWhatIsNotTransferredOut() {
        check(new AuthorizedNotTransferred(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                              | 2022  | 2025
                otherPurposes | 50000 | 10000
                              | ^     |
                """);
    }

    @Test
    void wantsTheReadingToBeTold() {
        var authorized = Cooperating.with(Cooperating.host(Cooperating.trajectory()),
                Readings.ADOPTED.with(Readings.OtherPurposes.AUTHORIZED));
        check(new AuthorizedNotTransferred(), Progress.FORM, authorized, """
                              | label | 2022
                otherPurposes |       |
                              | ^     |
                """);
        check(new AuthorizedNotTransferred(), Progress.FORM, authorized, """
                              | label | 2022
                otherPurposes |       |
                box | Row 23(d) shows what was authorized.
                """);
    }

    @Test
    void wantsToKnowThatIssuanceIsCounted() {
        var issued = Cooperating.with(LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | A1 | 2022-01-01 | CA0001 | oimp | authorization | quantity 50000
                """), Readings.ADOPTED.with(Readings.AtAuthorization.QUANTITY_ISSUED));
        check(new AuthorizedNotTransferred(), Progress.FORM, issued, """
                              | label
                otherPurposes |
                              | ^
                """);
        check(new AuthorizedNotTransferred(), Progress.FORM, issued, """
                              | label
                otherPurposes |
                box | What is authorized as of para. 2(b) counts as it is issued.
                """);
    }
}

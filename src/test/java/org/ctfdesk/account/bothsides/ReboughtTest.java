package org.ctfdesk.account.bothsides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** Identifiers that come to a Party more than once, or are handed over more than once, in part. */
class ReboughtTest {
    private static final Report A = party("XPA");
    private static final Report B = party("XPB");

    private static Report party(String code) {
        var base = Samples.of("textbook-a");
        return base.with(base.profile().with(new Party("Party " + code, code, false, false)));
    }

    /** A line of a ledger about identifiers of a Party that is not compared. */
    private static String line(String date, String type, int first, int last) {
        return "date=2022-%s; type=%s; by=XPZ; vintage=2021; quantity=%d; ids=S-%d..S-%d\n".formatted(date, type, last - first + 1,
                first, last);
    }

    @Test
    void whatIsSoldTwiceAndAcquiredOnceIsMissed() {
        var sold = "transfer; acquiringParty=XPB";
        var acquired = LedgerDrawing.actions(B, line("03-11", "acquisition; transferringParty=XPA", 1, 100));
        var hosts = LedgerDrawing.actions(A, line("03-10", sold, 1, 60) + line("03-10", sold, 41, 100));
        var both = BothSides.of(List.of(hosts, acquired)).discrepancies().stream()
                .map(found -> found.kind() + " " + found.quantity().toPlainString() + " " + found.actions()).toList();
        assertEquals(List.of("NOT_ACQUIRED 20 [2]"), both);
        var apart = LedgerDrawing.actions(A, line("03-10", sold, 1, 40) + line("03-10", sold, 41, 100));
        assertEquals(List.of(), BothSides.of(List.of(apart, acquired)).discrepancies());
    }
}

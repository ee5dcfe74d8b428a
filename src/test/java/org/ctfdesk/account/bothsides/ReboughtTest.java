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

    private static List<String> told(String lines) {
        var both = BothSides.of(List.of(A, LedgerDrawing.actions(B, lines)));
        return both.discrepancies().stream()
                .map(found -> found.kind() + " " + found.quantity().toPlainString() + " " + found.identifiers() + " " + found.actions())
                .toList();
    }

    @Test
    void whatIsSoldToNobodyNamedAndBoughtBackIsNoLineTooMany() {
        var in = line("01-11", "acquisition; transferringParty=XPZ", 1, 50);
        var back = line("03-11", "acquisition; transferringParty=XPZ", 1, 50);
        assertEquals(List.of(), told(in + line("02-11", "transfer", 1, 50) + back));
        assertEquals(List.of(), told(in + line("02-11", "transfer; transferringParty=XPB", 1, 50) + back));
        assertEquals(List.of("ACQUIRED_AGAIN 50 S-1…50 [3, 1]"), told(in + line("04-11", "transfer", 1, 50) + back), "sold later");
        assertEquals(List.of("ACQUIRED_AGAIN 20 S-31…50 [3, 1]"), told(in + line("02-11", "transfer", 1, 30) + back), "sold in part");
    }

    @Test
    void whatWasSoldOnExplainsNoOtherIdentifiers() {
        var in = line("01-11", "acquisition; transferringParty=XPZ", 1, 1000);
        var back = line("03-11", "acquisition; transferringParty=XPZ", 1, 1000);
        var sold = "transfer; acquiringParty=XPY";
        assertEquals(List.of("ACQUIRED_AGAIN 999 S-2…1000 [3, 1]"), told(in + line("02-11", sold, 1, 1) + back));
        assertEquals(List.of("ACQUIRED_AGAIN 990 S-1…400, S-411…1000 [3, 1]"), told(in + line("02-11", sold, 401, 410) + back));
        assertEquals(List.of(), told(in + line("02-11", sold, 1, 600) + back + line("02-12", sold, 601, 1000)));
    }

    @Test
    void whatSeveralEarlierLinesAcquiredIsToldOnceEach() {
        var first = line("01-11", "acquisition; transferringParty=XPZ", 1, 50);
        var second = line("01-12", "acquisition; transferringParty=XPZ", 51, 100);
        var all = line("03-11", "acquisition; transferringParty=XPZ", 1, 100);
        assertEquals(List.of("ACQUIRED_AGAIN 50 S-1…50 [3, 1]", "ACQUIRED_AGAIN 50 S-51…100 [3, 2]"), told(first + second + all));
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

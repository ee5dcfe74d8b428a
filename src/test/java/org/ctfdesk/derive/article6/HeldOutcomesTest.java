package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.article6.Cooperating;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What a Party holds, against a count one identifier at a time. */
class HeldOutcomesTest {
    @Test
    void isWhatWasAcquiredAndNotGivenAwayIdentifierByIdentifier() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var drawing = new StringBuilder();
            var held = new TreeSet<Integer>();
            var missing = new ArrayList<Integer>();
            for (var i = 0; i < 20; i++) {
                var first = 1 + random.nextInt(60);
                var last = first + random.nextInt(12);
                var isIn = random.nextInt(5) < 3;
                var lost = 0;
                if (isIn && held.subSet(first, last + 1).isEmpty()) {
                    line(drawing, i, "acquisition; transferringParty=XBB", first, last);
                    for (var id = first; id <= last; id++) {
                        held.add(id);
                    }
                } else if (!isIn) {
                    line(drawing, i, random.nextBoolean() ? "cancellation" : "transfer; acquiringParty=XCC", first, last);
                    for (var id = first; id <= last; id++) {
                        lost += held.remove(id) ? 0 : 1;
                    }
                }
                if (lost > 0) {
                    missing.add(lost);
                }
            }
            line(drawing, 20, "acquisition; transferringParty=XBB", 500, 500);
            held.add(500);
            var outcomes = HeldOutcomes.of(LedgerDrawing.actions(Samples.of("textbook-a"), drawing.toString()));
            var found = new TreeSet<Integer>();
            outcomes.lots().forEach(lot -> {
                for (var id = lot.first(); id <= lot.last(); id++) {
                    found.add((int) id);
                }
                assertEquals(lot.last() - lot.first() + 1, lot.quantity().intValueExact());
            });
            assertEquals(held, found, drawing.toString());
            assertEquals(missing, outcomes.shortfalls().stream().map(each -> each.missing().intValueExact()).toList(), drawing.toString());
        }
    }

    private static void line(StringBuilder drawing, int day, String type, int first, int last) {
        drawing.append("date=2023-01-%02d; type=%s; by=XBB; vintage=2022; quantity=%d; ids=S-XBB-%d..S-XBB-%d%n"
                .formatted(day + 1, type, last - first + 1, first, last));
    }

    @Test
    void openingAndClosingHoldingsFollowByApproachAndVintage() {
        var report = LedgerDrawing.actions(Samples.of("textbook-a"), """
                date=2022-03-01; type=acquisition; approachId=CA0001; by=XBB; transferringParty=XBB; vintage=2021; quantity=100
                date=2022-05-01; type=acquisition; approachId=CA0002; by=XBB; transferringParty=XBB; vintage=2022; quantity=20
                date=2023-05-01; type=use; approachId=CA0001; by=XBB; vintage=2021; quantity=30; yearOfUse=2023
                date=2023-06-01; type=cancellation; approachId=CA0002; by=XBB; vintage=2022; quantity=20
                """);
        assertEquals("[2022 CA0001 2021: 0 → 100, 2022 CA0002 2022: 0 → 20, 2023 CA0001 2021: 100 → 70, 2023 CA0002 2022: 20 → 0]",
                Position.of(report, List.of(2022, 2023)).stream().map(each -> each.year() + " " + each.approach() + " "
                        + each.vintage().orElse(0) + ": " + each.opening() + " → " + each.closing()).toList().toString());
    }

    private static String closing(Report report, String goesOut) {
        var ledger = LedgerDrawing.of(report, """
                2023-06-30 | acquisition | | A1 | vintage 2022 | 100 | firstTransferringParty = CHE | transferringParty = CHE
                """ + goesOut);
        return Position.of(ledger, List.of(2023)).getFirst().closing().toPlainString();
    }

    @Test
    void whatIsResoldGoesOffWhateverTheLineIsCalledAndWhoeverItNames() {
        var report = Cooperating.trajectory();
        assertEquals("40", closing(report, "2023-07-30 | transfer | | A1 | vintage 2022 | 60 | acquiringParty = GHA\n"));
        assertEquals("40", closing(report, "2023-07-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 60 | acquiringParty = GHA"
                + " | firstTransferringParty = CHE\n"));
        assertEquals("100", closing(report, "2023-07-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 60 | acquiringParty = GHA"
                + " | firstTransferringParty = XAZ\n"), "its own outcomes");
        assertEquals("100", closing(report, "2023-07-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 60 | acquiringParty = XAZ"
                + " | firstTransferringParty = CHE\n"), "what another Party first transferred to it");
    }

    @Test
    void aPartyWithoutACodeYetHoldsNoMoreThanWithOne() {
        var report = Cooperating.trajectory();
        var party = report.profile().party();
        var nameless = report.with(report.profile().with(new Party(party.name(), "", party.developing(), party.leastDevelopedOrIsland())));
        var used = "2023-07-30 | use | | A1 | vintage 2022 | 60 | used 2023 | firstTransferringParty = CHE\n";
        assertEquals("40", closing(report, used));
        assertEquals("40", closing(nameless, used));
        assertEquals("100", closing(nameless, "2023-07-30 | use | | A1 | vintage 2022 | 60 | used 2023 | firstTransferringParty = XAZ\n"));
    }
}

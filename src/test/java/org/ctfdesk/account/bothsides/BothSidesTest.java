package org.ctfdesk.account.bothsides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Reports of several Parties beside each other, beginning with the textbook case (EX1). */
class BothSidesTest {
    private static final Report A = Samples.of("textbook-a");
    private static final Report B = Samples.of("textbook-b");
    private static final String IDS = "ids=CA9001-XTB01-XTB-1-2022..CA9001-XTB01-XTB-50-2022";

    @Test
    void theTextbookCaseFits() {
        var both = BothSides.of(List.of(A, B));
        assertEquals(List.of(), both.discrepancies());
        assertEquals("[150, 250]", both.sides().stream().map(side -> side.years().getFirst().balance().orElseThrow().toPlainString())
                .toList().toString());
        total(both, 400, 400, 0);
        assertEquals(1, both.matches().size());
        assertEquals("CA9001-XTB01-XTB-1…50-2022", both.matches().getFirst().identifiers());
        assertEquals(List.of(), both.unmatched());
        assertTrue(both.isSound());
    }

    @Test
    void aHostThatOmitsItsAdjustmentClaimsTwice() {
        for (var zero : List.of("0", "")) {
            var host = zero.isEmpty() ? LedgerDrawing.actions(B, "date=2022-01-01; type=issuance; quantity=50") : adjusted(B, "0");
            var both = BothSides.of(List.of(A, host));
            total(both, 400, 350, 50);
            assertEquals(List.of(zero.isEmpty() ? Kind.NOT_TRANSFERRED : Kind.ADJUSTMENT_MISSING), kinds(both).subList(0, 1));
            assertEquals(zero.isEmpty() ? List.of(Kind.NOT_SENT) : List.of(), kinds(both).subList(1, kinds(both).size()));
        }
    }

    @Test
    void swappedSignsAreFoundThoughTheSumStays() {
        var both = BothSides.of(List.of(adjusted(A, "50"), adjusted(B, "-50")));
        total(both, 400, 400, 100);
        assertEquals("100", both.totals().getFirst().claimedByNobody().toPlainString());
        assertEquals(List.of(Kind.WRONG_SIGN, Kind.WRONG_SIGN), kinds(both));
    }

    @Test
    void aHostThatSubtractsClaimsTwiceTheAmount() {
        var both = BothSides.of(List.of(A, adjusted(B, "-50")));
        total(both, 400, 300, 100);
        assertEquals(List.of(Kind.WRONG_SIGN), kinds(both));
    }

    @Test
    void anotherAdjustmentThanTheLedgerGivesIsTold() {
        var both = BothSides.of(List.of(A, adjusted(B, "70")));
        assertEquals(List.of(Kind.ADJUSTMENT_DIFFERS), kinds(both));
        total(both, 400, 420, 0);
        assertEquals("20", both.totals().getFirst().claimedByNobody().toPlainString());
        assertEquals(List.of(), kinds(BothSides.of(List.of(A, adjusted(B, "50.009")))), "a hundredth is rounding");
    }

    @Test
    void differentQuantitiesAndVintagesAreFindings() {
        var use = "date=2022-12-15; type=use; by=XTB; usingParty=XTA; yearOfUse=2022; " + IDS;
        var quantity = BothSides.of(List.of(LedgerDrawing.actions(A, use + "; vintage=2022; quantity=60"), B));
        assertEquals(List.of(Kind.QUANTITY_DIFFERS), kinds(quantity));
        assertEquals(new BigDecimal("60"), quantity.discrepancies().getFirst().quantity());
        assertEquals(new BigDecimal("50"), quantity.discrepancies().getFirst().otherQuantity());
        assertEquals(List.of(Kind.VINTAGE_DIFFERS),
                kinds(BothSides.of(List.of(LedgerDrawing.actions(A, use + "; vintage=2023; quantity=50"), B))));
    }

    @Test
    void identifiersBeyondTheBlockWereNotTransferred() {
        var used = LedgerDrawing.actions(A, """
                date=2022-12-15; type=use; by=XTB; usingParty=XTA; yearOfUse=2022; vintage=2022; quantity=40; \
                ids=CA9001-XTB01-XTB-21-2022..CA9001-XTB01-XTB-60-2022""");
        var both = BothSides.of(List.of(used, B));
        assertEquals(List.of(Kind.NOT_TRANSFERRED), kinds(both));
        assertEquals(new BigDecimal("10"), both.discrepancies().getFirst().quantity());
        assertEquals("CA9001-XTB01-XTB-21…50-2022", both.matches().getFirst().identifiers());
        assertEquals(List.of("NOT_USED_HERE 20"), unmatched(both));
        total(both, 400, 410, 10);
    }

    @Test
    void anOutcomeUsedTwiceIsFoundWithinAndAcross() {
        var use = "date=2022-12-15; type=use; by=XTB; yearOfUse=2022; vintage=2022; quantity=50; " + IDS;
        var within = BothSides.of(List.of(LedgerDrawing.actions(A, use + "\n" + use), B));
        assertEquals(List.of(Kind.USED_AGAIN), kinds(within));
        var third = LedgerDrawing.actions(A.with(A.profile().with(new Party("Textbook Party C", "XTC", false, false))), use);
        var across = BothSides.of(List.of(A, B, third));
        assertEquals(List.of(Kind.PARTY_DIFFERS, Kind.USED_TWICE), kinds(across), "it was handed to another Party, and used twice");
        assertEquals(new BigDecimal("50"), across.totals().getFirst().claimedTwice());
        var cancelled = BothSides.of(List.of(A, LedgerDrawing.with(B, Actions.FORM, Actions.ACTION, """
                date=2022-10-01; type=firstTransfer; subtype=toAnotherParty; auth=B-2022-1; by=XTB; vintage=2022; quantity=50; acquiringParty=XTA; %s
                date=2022-11-01; type=voluntaryCancellation; auth=B-2022-1; by=XTB; vintage=2022; quantity=50; %s
                """.formatted(IDS, IDS))));
        assertEquals(List.of(Kind.USED_TWICE), kinds(cancelled));
    }

    @Test
    void outcomesForOtherPurposesAloneAreNotForAnNdc() {
        var host = LedgerDrawing.authorizations(LedgerDrawing.actions(B, """
                date=2022-10-01; type=firstTransfer; subtype=issuance; auth=O; by=XTB; vintage=2022; quantity=50; %s
                """.formatted(IDS)), "authorizationId=O; purposes=oimp; definition=issuance");
        assertEquals(List.of(Kind.NOT_FOR_NDC, Kind.NOT_SENT), kinds(BothSides.of(List.of(A, host))));
    }

    @Test
    void aLineWithoutIdentifiersIsMatchedByVintageAndAmount() {
        var use = "date=2022-12-15; type=use; yearOfUse=2022; by=XTB; ";
        assertEquals(List.of(), kinds(BothSides.of(List.of(LedgerDrawing.actions(A, use + "vintage=2022; quantity=50"), B))));
        assertEquals(List.of(Kind.VINTAGE_DIFFERS),
                kinds(BothSides.of(List.of(LedgerDrawing.actions(A, use + "vintage=2023; quantity=50"), B))));
        assertEquals(List.of(Kind.NOT_TRANSFERRED),
                kinds(BothSides.of(List.of(LedgerDrawing.actions(A, use + "vintage=2023; quantity=51"), B))));
        assertEquals(List.of(Kind.ORIGIN_UNKNOWN), kinds(BothSides.of(List.of(
                LedgerDrawing.actions(A, "date=2022-12-15; type=use; yearOfUse=2022; vintage=2022; quantity=70"), B))));
    }

    @Test
    void aRegistryThatOnePartyLeavesOutIsNoDifference() {
        var use = LedgerDrawing.actions(A, "date=2022-12-15; type=use; yearOfUse=2022; partyRegistry=XTB01; vintage=2022; quantity=50; "
                + IDS);
        assertEquals(List.of(), kinds(BothSides.of(List.of(use, B))));
        var bare = LedgerDrawing.actions(A, "date=2022-12-15; type=use; yearOfUse=2022; vintage=2022; quantity=50; " + IDS);
        assertEquals(List.of(), kinds(BothSides.of(List.of(bare, B))));
    }

    @Test
    void whatComesFromElsewhereOrLaterIsNoFinding() {
        var elsewhere =
                LedgerDrawing.actions(A, "date=2022-12-15; type=use; yearOfUse=2022; by=XTD; vintage=2022; quantity=9; ids=D-1..D-9");
        var both = BothSides.of(List.of(elsewhere, B));
        assertEquals(List.of(), kinds(both));
        assertEquals(List.of("FROM_ELSEWHERE 9", "NOT_USED_HERE 50"), unmatched(both));
        var later = A.with(A.profile().with(A.profile().periods().withInventoryTo(2024)));
        var used = LedgerDrawing.actions(later,
                "date=2024-05-01; type=use; yearOfUse=2024; by=XTB; vintage=2022; quantity=9; ids=L-1..L-9");
        assertEquals(List.of("NOT_REPORTED_YET 9", "NOT_USED_HERE 50"), unmatched(BothSides.of(List.of(used, B))));
    }

    @Test
    void whatWasAcquiredIsComparedWithWhatWasTransferred() {
        var acquired = LedgerDrawing.actions(A, """
                date=2022-10-02; type=acquisition; transferringParty=XTB; by=XTB; vintage=2022; quantity=45; ids=CA9001-XTB01-XTB-1-2022..CA9001-XTB01-XTB-45-2022
                """);
        var both = BothSides.of(List.of(acquired, B));
        assertEquals(List.of(Kind.NOT_ACQUIRED), kinds(both));
        assertEquals(new BigDecimal("5"), both.discrepancies().getFirst().quantity());
        assertEquals(List.of("NOT_USED_HERE 50"), unmatched(both));
    }

    @Test
    void whatIsAcquiredTwiceIsNamedAndWhatIsBoughtBackIsNot() {
        var host = A.with(A.profile().with(new Party("Host", "XPA", false, false)));
        var buyer = A.with(A.profile().with(new Party("Buyer", "XPB", false, false)));
        for (var ids : List.of("; ids=S-1..S-50", "")) {
            var line = "by=XPA; vintage=2021; quantity=50" + ids + "; date=2022-0";
            var sold = line + "1-10; type=firstTransfer; subtype=toAnotherParty; acquiringParty=XPB\n";
            var back = line + "2-10; type=acquisition; transferringParty=XPB\n";
            var again = line + "3-10; type=transfer; acquiringParty=XPB\n";
            var in = line + "1-11; type=acquisition; transferringParty=XPA\n";
            var out = line + "2-09; type=transfer; acquiringParty=XPA\n";
            var inAgain = line + "3-11; type=acquisition; transferringParty=XPA\n";
            var use = line + "4-11; type=use; yearOfUse=2022; usingParty=XPB\n";
            var hosts = LedgerDrawing.actions(host, sold + back + again);
            for (var told : List.of(in + out + inAgain + use, inAgain + use + out + in)) {
                assertEquals(List.of(), BothSides.of(List.of(hosts, LedgerDrawing.actions(buyer, told))).discrepancies());
            }
            var twice = BothSides.of(List.of(hosts, LedgerDrawing.actions(buyer, in + out + inAgain + inAgain + use)));
            assertEquals(List.of(ids.isEmpty() ? Kind.NOT_SENT : Kind.ACQUIRED_AGAIN), kinds(twice));
            assertEquals(ids.isEmpty() ? List.of("4") : List.of("4", "3"), twice.discrepancies().getFirst().actions());
        }
        var part = LedgerDrawing.actions(buyer, """
                date=2022-01-11; type=acquisition; transferringParty=XPZ; by=XPZ; vintage=2021; quantity=50; ids=S-1..S-50
                date=2022-05-11; type=acquisition; transferringParty=XPZ; by=XPZ; vintage=2021; quantity=30; ids=S-41..S-70
                """);
        var overlapping = BothSides.of(List.of(host, part));
        assertEquals(List.of(Kind.ACQUIRED_AGAIN), kinds(overlapping));
        assertEquals("10", overlapping.discrepancies().getFirst().quantity().toPlainString());
    }

    @Test
    void aTypedBalanceThatLeavesTheAdjustmentOutClaimsTwice() {
        var both = BothSides.of(List.of(A, B.with(Place.of("table4/1", "balance", "year@2022"), Optional.of(Quantity.of("200")))));
        assertEquals(List.of(Kind.BALANCE_DIFFERS), kinds(both));
        total(both, 400, 350, 50);
        assertEquals("50", both.totals().getFirst().adjustedByNobody().toPlainString());
    }

    @Test
    void aTypedRowIsLaidBesideTheLedger() {
        var both = BothSides.of(List.of(A, B.with(Place.of("table4/1", "firstTransferred", "year@2022"), Optional.of(Quantity.of("40")))));
        assertTrue(kinds(both).contains(Kind.ROW_DIFFERS), both.discrepancies().toString());
        assertFalse(both.totals().getFirst().isSound());
    }

    @Test
    void aHostThatCountsLessThanTheBuyerClaimsTheRest() {
        var host = LedgerDrawing.actions(B, "date=2022-10-01; type=firstTransfer; subtype=toAnotherParty; by=XTB; vintage=2022; quantity=40; "
                + "acquiringParty=XTA; " + IDS);
        var both = BothSides.of(List.of(A, host));
        assertTrue(kinds(both).contains(Kind.QUANTITY_DIFFERS), both.discrepancies().toString());
        assertEquals("10", both.totals().getFirst().claimedTwice().toPlainString());
    }

    @Test
    void anotherApproachAcquirerOrAnEarlierDateIsTold() {
        var use = "type=use; by=XTB; usingParty=XTA; yearOfUse=2022; vintage=2022; quantity=50; " + IDS;
        assertEquals(List.of(Kind.USED_BEFORE), kinds(BothSides.of(List.of(LedgerDrawing.actions(A, "date=2022-01-05; " + use), B))));
        var transfer = "date=2022-10-01; type=firstTransfer; subtype=toAnotherParty; by=XTB; vintage=2022; quantity=50; " + IDS;
        assertEquals(List.of(Kind.APPROACH_DIFFERS), kinds(BothSides.of(List.of(
                LedgerDrawing.actions(A, "approachId=CA1; date=2022-12-05; " + use),
                LedgerDrawing.actions(B, "approachId=CA2; acquiringParty=XTA; " + transfer)))));
        var toAnother = LedgerDrawing.actions(B, "acquiringParty=XTD; " + transfer);
        assertEquals(List.of(Kind.PARTY_DIFFERS),
                kinds(BothSides.of(List.of(LedgerDrawing.actions(A, "date=2022-12-05; " + use), toAnother))));
        assertEquals(List.of(), kinds(BothSides.of(List.of(LedgerDrawing.actions(A, "date=2022-12-05; " + use
                + "\ndate=2022-11-05; type=acquisition; transferringParty=XTD; by=XTB; vintage=2022; quantity=50; " + IDS), toAnother))),
                "XTD, which is not compared, may have sold them on");
        assertEquals(List.of(), kinds(BothSides.of(List.of(LedgerDrawing.actions(A, "date=2022-12-05; " + use),
                LedgerDrawing.actions(B, "acquiringParty=XTA, XTD; " + transfer)))), "several Parties acquire");
        var third = LedgerDrawing.actions(A.with(A.profile().with(new Party("Textbook Party C", "XTC", false, false))),
                "date=2022-10-03; type=acquisition; transferringParty=XTB; by=XTB; vintage=2022; quantity=50; " + IDS);
        var taken = BothSides.of(List.of(LedgerDrawing.actions(A, "date=2022-12-05; " + use),
                LedgerDrawing.actions(B, "acquiringParty=XTC; " + transfer), third));
        assertEquals(List.of(Kind.PARTY_DIFFERS), kinds(taken));
        assertEquals(List.of("XTB → XTA", "XTB → XTC"), taken.discrepancies().getFirst().said());
    }

    @Test
    void aHostWithoutALedgerSpeaksByItsRows() {
        var rows = B.with(TableKey.of("actions"), Table.EMPTY).with(TableKey.of("authorizations"), Table.EMPTY)
                .with(Place.of("table4/1", "firstTransferred", "year@2022"), Optional.of(Quantity.of("50")));
        assertEquals(List.of("ROWS_ALONE 50"), unmatched(BothSides.of(List.of(A, rows))));
        var less = rows.with(Place.of("table4/1", "firstTransferred", "year@2022"), Optional.of(Quantity.of("49")));
        assertTrue(kinds(BothSides.of(List.of(A, less))).contains(Kind.NOT_TRANSFERRED));
    }

    @Test
    void twoReportsOfOnePartyAreNoPair() {
        assertTrue(kinds(BothSides.of(List.of(A, A))).contains(Kind.SAME_PARTY));
    }

    /** EX6: signs are opposite in a non-GHG metric, and the sum stays: 2000 + 600 = 1800 + 800. */
    @Test
    void aMetricIsConservedToo() {
        var host = Samples.of("metric");
        var empty = host.with(TableKey.of("authorizations"), Table.EMPTY).with(TableKey.of("actions"), Table.EMPTY)
                .with(host.profile().with(new Party("Metric buyer", "XBB", false, false)));
        var buyer = LedgerDrawing.actions(empty, """
                date=2025-12-20; type=use; by=XGR; usingParty=XBB; yearOfUse=2025; vintage=2025; gwh=200; partyRegistry=XGR01; \
                ids=CA9004-XGR01-XGR-1-2025..CA9004-XGR01-XGR-200-2025""")
                .with(Place.of("table4/1", "otherIndicator", "year@2025"), Optional.of(Quantity.of("600")));
        var both = BothSides.of(List.of(host, buyer));
        assertEquals(List.of(), kinds(both));
        var years = both.sides().stream().map(side -> side.years().getLast()).toList();
        assertEquals("1800", years.getFirst().balance().orElseThrow().toPlainString());
        assertEquals("800", years.getLast().balance().orElseThrow().toPlainString());
        assertEquals(List.of("NOT_USED_HERE 100", "NOT_USED_HERE 100"), unmatched(both));
    }

    /** Whoever trades with whom, in whatever blocks: where everybody adjusts, nothing is claimed twice and nothing is lost. */
    @Test
    void sumsAreConservedWhereEverybodyAdjusts() {
        var random = new Random(7);
        for (var round = 0; round < 40; round++) {
            var transfers = new StringBuilder();
            var uses = new StringBuilder();
            var next = 1;
            for (var i = 0; i < 1 + random.nextInt(8); i++) {
                var size = 1 + random.nextInt(40);
                var last = next + size - 1;
                transfers.append(
                        "date=2022-03-01; type=firstTransfer; subtype=toAnotherParty; by=XTB; acquiringParty=XTA; vintage=2022; quantity=%d; ids=N-%d..N-%d%n"
                        .formatted(size, next, last));
                next = last + 1;
            }
            for (var from = 1; from < next;) {
                var to = Math.min(next - 1, from + random.nextInt(60));
                uses.append("date=2022-12-01; type=use; by=XTB; usingParty=XTA; yearOfUse=2022; vintage=2022; quantity=%d; ids=N-%d..N-%d%n"
                        .formatted(to - from + 1, from, to));
                from = to + 1;
            }
            var both = BothSides.of(List.of(LedgerDrawing.actions(A, uses.toString()), LedgerDrawing.actions(B, transfers.toString())));
            assertEquals(List.of(), kinds(both), transfers + " " + uses);
            total(both, 400, 400, 0);
            assertEquals(BigDecimal.valueOf(next - 1), both.matches().stream().map(Match::usedQuantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void theSamplesOfHostAndBuyerFit() {
        var both = BothSides.of(List.of(Samples.of("host"), Samples.of("buyer")));
        assertEquals(List.of(), kinds(both));
        assertEquals(List.of("40000", "35000"), both.matches().stream().map(match -> match.usedQuantity().toPlainString()).toList());
        assertEquals(6, both.unmatched().stream().filter(one -> one.why() == Unmatched.Why.FROM_ELSEWHERE).count());
        total(both, 368_300_000, 367_740_000, 0);
    }

    @Test
    void everyDiscrepancyIsToldInWords() {
        var reports = List.of(adjusted(A, "0"), adjusted(B, "-50"));
        var both = BothSides.of(reports);
        var text = new BothSidesText(reports, Words.in(Locale.ENGLISH), NumberStyle.POINT);
        both.discrepancies().forEach(found -> assertTrue(text.discrepancy(found).contains("Please "), text.discrepancy(found)));
        assertEquals(
                "Textbook Party B (XTB): row 23(g) of table 4 adds up to -50 t CO2 eq where 50 t CO2 eq follow from the ledger: the sign is wrong. "
                + "Please add what was first transferred and subtract what was used; in a non-GHG metric the adjusted indicator takes the opposite sign by itself.",
                text.discrepancy(both.discrepancies().getLast()));
        assertTrue(text.csv(both).lines().allMatch(line -> line.split(",").length >= 4), text.csv(both));
    }

    private static Report adjusted(Report report, String amount) {
        return report.with(Place.of("table4/1", "adjustments", "year@2022"), Optional.of(Quantity.of(amount)));
    }

    private static List<Kind> kinds(BothSides both) {
        return both.discrepancies().stream().map(Discrepancy::kind).toList();
    }

    private static List<String> unmatched(BothSides both) {
        return both.unmatched().stream().map(one -> one.why() + " " + one.quantity().toPlainString()).toList();
    }

    private static void total(BothSides both, int before, int after, int twice) {
        var total = both.totals().getFirst();
        assertEquals(0, total.before().compareTo(BigDecimal.valueOf(before)), "before " + total);
        assertEquals(0, total.after().compareTo(BigDecimal.valueOf(after)), "after " + total);
        assertEquals(0, total.claimedTwice().compareTo(BigDecimal.valueOf(twice)), "claimed twice " + total);
    }
}

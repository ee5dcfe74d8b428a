package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The version of an authorization in force on its date decides on each event, and changes nothing that was: 4/CMA.6, paras. 5(g), 7. */
class VersionsTest {
    private static final String USES = """
            2023-06-30 | issuance | | A1 | vintage 2022 | 100 | ids 1-100
            2023-09-30 | cancellation | | A1 | vintage 2022 | 10 | ids 1-10 | purpose = CORSIA
            2025-06-30 | issuance | | A1 | vintage 2023 | 50 | ids 1-50
            2025-09-30 | cancellation | | A1 | vintage 2022 | 20 | ids 11-30 | purpose = CORSIA
            """;

    private static String rows(String drawing, String row) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, 2026, Method.SINGLE_YEAR_TRAJECTORY), drawing);
        assertTrue(Recount.agrees(report));
        return FourTable.row(report, row, 2022, 2026);
    }

    /**
     * Cancelled in 2023 under the first version; issued in 2025 under the second one, in which a cancellation is none. What was issued
     * under the first and is cancelled under the second one was never first transferred: it is so at the cancellation.
     */
    @Test
    void eachEventGoesByTheVersionInForce() {
        var first = "authorization | A1 | 2022-01-01 | CA0001 | oimp | useOrCancellation | version = 1\n";
        var second = "authorization | A1 | 2024-01-01 | CA0001 | oimp | issuance | version = 2\n";
        assertEquals("0 10 0 70 0", rows(first + second + USES, "23d"));
        assertEquals("0 10 0 70 0", rows(second + first + USES, "23d"), "whatever the order of the lines");
        assertEquals("0 10 0 20 0", rows(first + USES, "23d"));
        assertEquals("0 100 0 50 0", rows(second + USES, "23d"), "before its date the only version decides");
    }

    /** The same without identifiers: no less than was issued uncounted, and as much as no issuance counted. */
    @Test
    void whatHasLeftCountsOnceWithoutIdentifiersToo() {
        var versions = """
                authorization | A1 | 2022-01-01 | CA0001 | oimp | useOrCancellation | version = 1
                authorization | A1 | 2024-01-01 | CA0001 | oimp | issuance | version = 2
                """;
        var issued = "2023-06-30 | issuance | | A1 | vintage 2022 | 20\n";
        var issuedNow = "2025-06-30 | issuance | | A1 | vintage 2022 | 50\n";
        var cancelled = "2026-06-30 | cancellation | | A1 | vintage 2022 | %d | purpose = CORSIA\n";
        assertEquals("0 0 0 0 20", rows(versions + issued + cancelled.formatted(20), "23d"));
        assertEquals("0 0 0 50 20", rows(versions + issued + issuedNow + cancelled.formatted(30) + cancelled.formatted(40), "23d"));
        assertEquals("0 0 0 50 20", rows(versions + issued + issuedNow + cancelled.formatted(20), "23d"), "the cautious reading");
        assertEquals("0 0 0 50 0", rows(versions + issuedNow + cancelled.formatted(30), "23d"));
    }

    /** Where no version says what the first transfer is, what was cancelled was first transferred by then, whatever it is. */
    @Test
    void whatWasCancelledCountsWhateverTheDefinition() {
        var blank = "authorization | A1 | 2022-01-01 | CA0001 | oimp |\n";
        var named = "authorization | A1 | 2022-01-01 | CA0001 | ndc | | version = 1\n"
                + "authorization | A1 | 2024-01-01 | CA0001 | oimp | issuance | version = 2\n";
        var issued = "2023-06-30 | issuance | | A1 | vintage 2022 | 100 | ids 1-100\n";
        var cancelled = "2025-06-30 | cancellation | | A1 | vintage 2022 | 30 | ids 1-30 | purpose = CORSIA\n";
        assertEquals("0 0 0 30 0", rows(blank + issued + cancelled, "23d"));
        assertEquals("0 0 0 30 0", rows(named + issued + cancelled, "23d"), "issued when it was for NDCs alone");
        assertEquals("0 0 0 30 0", rows(issued + cancelled, "23d"), "no authorization at all");
    }

    /** What went to another Party under a version that is itself the first transfer, and does not say how much it covers. */
    @Test
    void whatLeftIsCoveredByAnAuthorizationWithoutQuantity() {
        var version = "authorization | A1 | 2023-01-01 | CA0001 | ndcAndOp | authorization\n";
        assertEquals("0 60 0 0 0", rows(version + "2025-06-30 | transfer | | A1 | vintage 2022 | 60 | acquiringParty = XBB\n", "23d"));
        assertEquals("0 90 0 0 0", rows(version + "2025-06-30 | transfer | | A1 | vintage 2022 | 60 | acquiringParty = XBB\n"
                + "2025-07-30 | cancellation | | A1 | vintage 2022 | 30 | purpose = CORSIA\n", "23d"));
        assertEquals("0 60 0 0 0", rows(version + "2025-06-30 | transfer | | A1 | vintage 2022 | 60 | ids 1-60 | acquiringParty = XBB\n"
                + "2025-07-30 | cancellation | | A1 | vintage 2022 | 30 | ids 1-30 | purpose = CORSIA\n", "23d"));
        assertEquals("0 30 0 0 0", rows(version + "2025-07-30 | cancellation | | A1 | 30 | purpose = CORSIA\n", "23d"), "no vintage");
    }

    @Test
    void aUseGoesByTheVersionInForceToo() {
        var versions = """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | version = 1
                authorization | A1 | 2024-01-01 | CA0001 | oimp | issuance | version = 2
                """;
        var use = "%d-06-30 | use | | A1 | vintage 2022 | 30 | firstTransferringParty = XBB | used %1$d\n";
        assertEquals("0 30 0 0 0", rows(versions + use.formatted(2023) + use.formatted(2025), "23e"));
    }

    /** What the authorization itself first transferred stays so; a version that authorizes more adds that much. */
    @Test
    void aLaterVersionTakesNothingBack() {
        var first = "authorization | A1 | 2022-01-01 | CA0001 | oimp | authorization | version = 1 | quantity 100\n";
        assertEquals("100 0 0 0 0", rows(first, "23d"));
        assertEquals("100 0 50 0 0", rows(first
                + "authorization | A1 | 2024-01-01 | CA0001 | oimp | authorization | version = 2 | quantity 150", "23d"));
        assertEquals("100 0 0 0 0", rows(first
                + "authorization | A1 | 2024-01-01 | CA0001 | oimp | authorization | version = 2 | quantity 60", "23d"));
        assertEquals("100 0 0 0 0", rows(first
                + "authorization | A1 | 2024-01-01 | CA0001 | oimp | useOrCancellation | version = 2 | quantity 100\n"
                + "2025-06-30 | cancellation | | A1 | vintage 2022 | 30", "23d"));
    }

    @Test
    void versionsAreInOrderOfTheirNumbersOnOneDay() {
        assertEquals("0 0 0 50 0", rows("""
                authorization | A1 | 2022-01-01 | CA0001 | oimp | issuance | version = 10
                authorization | A1 | 2022-01-01 | CA0001 | oimp | useOrCancellation | version = 9
                """ + "2025-06-30 | issuance | | A1 | vintage 2023 | 50", "23d"));
    }

    /** A version that newly makes authorization the first transfer: its quantity holds what was first transferred before. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        // issued 100 before; the new version authorizes 150 in all
        "oimp; issuance; quantity 150;; 0 100 50 0 0",
        "oimp; issuance; quantity 80;; 0 100 0 0 0",
        "oimp; issuance; ;; 0 100 0 0 0",
        // 40 more issued: they are of the 50
        "oimp; issuance; quantity 150; 2025-06-30 | issuance | | A1 | vintage 2022 | 40 | ids 101-140; 0 100 50 0 0",
        "oimp; issuance; ; 2025-06-30 | issuance | | A1 | vintage 2022 | 40 | ids 101-140; 0 100 40 0 0",
        // what was first transferred before is cancelled, or goes to another Party
        "oimp; issuance; quantity 150; 2025-06-30 | cancellation | | A1 | vintage 2022 | 60 | ids 1-60 | purpose = CORSIA; 0 100 50 0 0",
        "oimp; issuance; ; 2025-06-30 | cancellation | | A1 | vintage 2022 | 60 | ids 1-60 | purpose = CORSIA; 0 100 0 0 0",
        "ndcAndOp; issuance; ; 2025-06-30 | transfer | | A1 | vintage 2022 | 60 | ids 41-100 | acquiringParty = XBB; 0 100 0 0 0",
        // authorized again, by an action with the identifiers of before
        "oimp; issuance; quantity 150; 2024-02-01 | authorization | | A1 | vintage 2022 | 120 | ids 1-120; 0 100 20 0 0",
        // nothing was first transferred before: what was issued is so now
        "oimp; useOrCancellation; ;; 0 0 100 0 0",
        "oimp; useOrCancellation; quantity 150;; 0 0 150 0 0"})
    void aNewVersionDoesNotCountAgainWhatWasFirstTransferred(String purposes, String definition, String quantity, String later,
            String expected) {
        var drawing = "authorization | A1 | 2022-01-01 | CA0001 | " + purposes + " | " + definition + " | version = 1\n"
                + "authorization | A1 | 2024-01-01 | CA0001 | " + purposes + " | authorization | version = 2"
                + (quantity == null ? "" : " | " + quantity) + "\n"
                + "2023-06-30 | issuance | | A1 | vintage 2022 | 100 | ids 1-100\n" + (later == null ? "" : later + "\n");
        assertEquals(expected, rows(drawing, "23d"), "by identifiers");
        if (later == null || !later.contains("authorization")) {
            assertEquals(expected, rows(drawing.replaceAll(" \\| ids [0-9-]+", ""), "23d"), "without");
        }
    }

    /** Whatever happens before and after such a version, no more counts than was authorized or issued, and no less. */
    @Test
    void noMoreCountsThanWasAuthorizedOrIssuedAndNoLess() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var quantity = random.nextInt(12) * 10;
            var drawing = new StringBuilder("authorization | A1 | 2022-01-01 | CA0001 | oimp | "
                    + (random.nextBoolean() ? "issuance" : "useOrCancellation") + " | version = 1\n"
                    + "authorization | A1 | 2024-01-01 | CA0001 | oimp | authorization | version = 2 | quantity " + quantity + "\n");
            var issued = 0;
            var ended = 0;
            for (var year = 2022; year <= 2026; year++) {
                var more = random.nextInt(4) * 10;
                if (more > 0) {
                    drawing.append("%d-03-31 | issuance | | A1 | vintage 2022 | %d | ids %d-%d%n".formatted(year, more, issued + 1,
                            issued + more));
                    issued += more;
                }
                var gone = Math.min(issued - ended, random.nextInt(3) * 10);
                if (gone > 0) {
                    drawing.append("%d-09-30 | cancellation | | A1 | vintage 2022 | %d | ids %d-%d | purpose = CORSIA%n".formatted(year,
                            gone,
                            ended + 1, ended + gone));
                    ended += gone;
                }
            }
            var expected = Math.max(quantity, issued);
            assertEquals(expected, sum(rows(drawing.toString(), "23d")), "seed " + seed + "\n" + drawing);
            assertEquals(expected, sum(rows(drawing.toString().replaceAll(" \\| ids [0-9-]+", ""), "23d")),
                    "seed " + seed + " without identifiers\n" + drawing);
        }
    }

    private static int sum(String row) {
        return Arrays.stream(row.split(" ")).mapToInt(Integer::parseInt).sum();
    }
}

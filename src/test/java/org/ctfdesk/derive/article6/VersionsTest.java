package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.report.Circumstances.Method;
import org.junit.jupiter.api.Test;

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
}

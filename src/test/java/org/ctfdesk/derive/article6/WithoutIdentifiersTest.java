package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without identifiers each line counts: what has left cannot leave again, and the reading that adjusts for more is taken. */
class WithoutIdentifiersTest {
    private static String adjusted(String authorization, String drawing) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, 2026, Method.SINGLE_YEAR_TRAJECTORY),
                "authorization | A1 | 2021-02-01 | CA0001 | " + authorization + "\n" + drawing);
        assertTrue(Recount.agrees(report));
        return FourTable.shown(report, "23g", 2022);
    }

    @Test
    void whatIsCancelledHereIsNotWhatWentToAnotherParty() {
        assertEquals("800", adjusted("ndcAndOimp | useOrCancellation", """
                2023-06-30 | issuance | | A1 | vintage 2022 | 1000
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 500 | acquiringParty = XBB
                2025-06-30 | cancellation | | A1 | vintage 2022 | 300 | usingParty = XAA | purpose = International aviation
                """));
    }

    /** Whoever records it: as first transfer, or as cancellation. */
    @ParameterizedTest
    @CsvSource({"30, 20, 50", "20, 30, 50", "30, 30, 60"})
    void whatIsCancelledCannotBeCancelledAgain(int first, int second, String adjusted) {
        assertEquals(adjusted, adjusted("oimp | useOrCancellation", """
                2023-06-30 | firstTransfer | useOrCancellation | A1 | vintage 2022 | %d | purpose = Aviation
                2024-06-30 | cancellation | | A1 | vintage 2022 | %d | purpose = Aviation
                """.formatted(first, second)));
    }

    /** One quantity that goes on as a whole; not where the Party itself uses it, nor where there is a third line. */
    @ParameterizedTest
    @CsvSource({
        "transfer, use, '', 500", "transfer, use, usingParty = XBB, 500", "transfer, use, usingParty = XAA, 1000",
        "firstTransfer, voluntaryCancellation, '', 500", "cancellation, transfer, '', 1000",
    })
    void aWholeBatchThatIsUsedAbroadIsOne(String first, String second, String cells, String adjusted) {
        var line = "2024-0%d-30 | %s | | A1 | vintage 2022 | 500 | acquiringParty = XBB%s\n";
        var both = line.formatted(1, first, "").replace("acquiringParty = XBB", first.equals("cancellation") ? "" : "acquiringParty = XBB")
                + line.formatted(6, second, cells.isEmpty() ? "" : " | purpose = CORSIA | " + cells)
                        .replace("acquiringParty = XBB", second.equals("transfer") ? "acquiringParty = XBB" : "purpose = CORSIA");
        assertEquals(adjusted, adjusted("ndcAndOimp | useOrCancellation", both));
    }

    @Test
    void aContributionIsCountedBesides() {
        assertEquals("107", adjusted("ndc | ", """
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | acquiringParty = XBB
                2024-06-30 | cancellation | voluntaryOmge | A1 | vintage 2022 | 2
                2024-06-30 | transfer | voluntaryAdaptationFund | A1 | vintage 2022 | 5
                """));
    }
}

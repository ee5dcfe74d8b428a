package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the authorization covers decides what a use is towards: 2/CMA.3, annex, paras. 1(d), 1(f), 2(b), 8 and 16. */
class UseTest {
    private static String rows(String authorization, String drawing, String... rows) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, 2026, Method.SINGLE_YEAR_TRAJECTORY),
                "authorization | A1 | 2021-02-01 | CA0001 | " + authorization + "\n" + drawing);
        assertTrue(Recount.agrees(report));
        var shown = new StringBuilder();
        for (var row : rows) {
            shown.append(shown.isEmpty() ? "" : "; ").append(FourTable.row(report, row, 2022, 2024));
        }
        return shown.toString();
    }

    @Test
    void aUseForOtherPurposesWithoutAPurposeIsTheFirstTransfer() {
        assertEquals("0 0 30; 0 0 0; 30 0 0",
                rows("oimp | useOrCancellation", "2024-06-30 | use | | A1 | vintage 2022 | 30 | usingEntity = Airline 7", "23d", "23e",
                        "23g"));
    }

    @Test
    void afterItsIssuanceItIsNeitherTransferredAgainNorSubtracted() {
        assertEquals("0 30 0; 0 0 0; 30 0 0", rows("oimp | issuance", """
                2023-06-30 | issuance | | A1 | vintage 2022 | 30
                2024-06-30 | use | | A1 | vintage 2022 | 30
                """, "23d", "23e", "23g"));
    }

    /** What is not authorized for use towards NDCs is not subtracted, whatever the line says. */
    @ParameterizedTest
    @CsvSource({
        "oimp, used 2024, 0 0 0", "imp, used 2024, 0 0 0", "op, purpose = NDC, 0 0 0",
        "ndc, used 2024, 0 0 30", "ndc, '', 0 0 30", "ndc, purpose = Aviation, 0 0 0", "ndc, used 2024 | purpose = Aviation, 0 0 0",
        "ndc, purpose = NDC, 0 0 30", "ndc, purpose = towards the NDC, 0 0 30", "ndc, purpose = endciv, 0 0 0",
        "ndcAndOimp, used 2024, 0 0 30", "ndcAndOimp, '', 0 0 0", "ndcAndOimp, purpose = NDC, 0 0 30",
        "ndcAndImp, used 2024 | purpose = CORSIA, 0 0 0",
    })
    void theAuthorizationAndThePurposeDecide(String purposes, String cells, String used) {
        assertEquals(used, rows(purposes + " | issuance",
                "2024-06-30 | use | | A1 | vintage 2022 | 30 | firstTransferringParty = XBB | " + cells, "23e"));
    }

    @Test
    void aUseUnderBothPurposesThatSaysNeitherIsTakenForTheOther() {
        assertEquals("30 0 0; 0 0 0", rows("ndcAndOimp | useOrCancellation", "2024-06-30 | use | | A1 | vintage 2022 | 30", "23g", "23e"));
    }
}

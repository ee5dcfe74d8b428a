package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what the Party itself first transferred or used is its own, however the ledger writes that. */
class OwnOutcomesTest {
    private static final String TRANSFERRED = "authorization | A1 | 2021-02-01 | CA0001 | ndc | \n"
            + "2023-05-01 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ";

    private static String rows(String drawing, String... rows) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, 2024, Method.SINGLE_YEAR_TRAJECTORY), drawing);
        assertTrue(Recount.agrees(report));
        var shown = new StringBuilder();
        for (var row : rows) {
            shown.append(shown.isEmpty() ? "" : "; ").append(FourTable.row(report, row, 2021, 2024));
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "firstTransferringParty = XAA, 0 100 0 0", "firstTransferringParty = xaa, 0 100 0 0", "firstTransferringParty = NA, 0 100 0 0",
        "firstTransferringParty = n/a, 0 100 0 0", "firstTransferringParty = CHE, 0 0 0 0", "transferringParty = CHE, 0 0 0 0",
        "acquiringParty = XAA, 0 0 0 0", "acquiringParty = CHE, 0 100 0 0",
        "firstId = CA0001-GHA01-GHA-1-2022 | lastId = CA0001-GHA01-GHA-100-2022, 0 0 0 0",
        "firstId = CA0001-XAA01-XAA-1-2022 | lastId = CA0001-XAA01-XAA-100-2022, 0 100 0 0",
    })
    void aFirstTransferIsOfThePartyThatTheLineNames(String cells, String adjustments) {
        assertEquals(adjustments, rows(TRANSFERRED + cells, "23g"));
    }

    @ParameterizedTest
    @CsvSource({"usingParty = xaa, 0 0 100 0", "usingParty = NA, 0 0 100 0", "purpose = NA, 0 0 100 0", "usingParty = GHA, 0 0 0 0"})
    void aUseIsOfThePartyThatTheLineNames(String cells, String used) {
        assertEquals(used, rows("2023-05-01 | use | | A1 | vintage 2022 | 100 | firstTransferringParty = CHE | " + cells, "23e"));
    }

    /** 4/CMA.6, annex II: only an acquisition names the transferring Party. */
    @Test
    void aTransferOfOwnOutcomesIsTheFirstWhereNoneIsCalledSo() {
        assertEquals("0 0 100 0; 0 100 0 0",
                rows("2023-05-01 | transfer | | A1 | vintage 2022 | 100 | firstTransferringParty = XAA | acquiringParty = CHE", "23c",
                        "23g"));
        assertEquals("0 0 100 0", rows("2023-05-01 | transfer | | A1 | vintage 2022 | 100 | acquiringParty = CHE", "23c"),
                "nobody says whose they were: the reading that adjusts for more");
        assertEquals("0 0 0 0",
                rows("2023-05-01 | transfer | | A1 | vintage 2022 | 100 | firstTransferringParty = GHA | acquiringParty = CHE", "23c"));
    }

    @Test
    void identifiersThatNameTheirRegistryAreTheSameWithoutItsColumn() {
        var again = "\n2024-05-01 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 100 | ";
        assertEquals("0 0 100 0", rows(TRANSFERRED + "ids 1-100 | partyRegistry = XAA01" + again + "ids 1-100", "23c"));
        assertEquals("0 0 100 0", rows(TRANSFERRED + "ids 1-100" + again
                + "firstId = ca0001-xaa01-xaa-1-2022 | lastId = ca0001-xaa01-xaa-100-2022", "23c"));
        assertEquals("0 0 100 100", rows(TRANSFERRED + "firstId = 1 | lastId = 100 | partyRegistry = XAA01" + again
                + "firstId = 1 | lastId = 100 | partyRegistry = XAA02", "23c"));
    }
}

package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is recorded after the end year, until the closing date, belongs to the period in which it occurred: 4/CMA.6, para. 14. */
class ClosingDateTest {
    private static final String LEDGER = """
            authorization | O | 2021-02-01 | CA0001 | oimp | useOrCancellation
            2030-06-30 | firstTransfer | toAnotherParty | | vintage 2029 | 100
            2031-06-30 | firstTransfer | toAnotherParty | | vintage 2029 | 40
            2031-05-01 | use | | | vintage 2028 | 70 | used 2030 | firstTransferringParty = XBB
            """;

    private static Report of(Method method, int latest, String drawing) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, latest, method), drawing);
        assertTrue(Recount.agrees(report));
        return report;
    }

    @Test
    void aLateFirstTransferCountsInTheReportOfTheEndYear() {
        var report = of(Method.SINGLE_YEAR_TRAJECTORY, 2030, LEDGER);
        assertEquals("0 0 140", FourTable.row(report, "23c", 2028, 2030));
        assertEquals("0 140 -70", FourTable.row(report, "23g", 2028, 2030));
        assertEquals("7 7 7", FourTable.row(of(Method.SINGLE_YEAR_AVERAGING, 2030, LEDGER), "23g", 2028, 2030));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void eachFigureIsProved(Method method) {
        var report = of(method, 2030, LEDGER);
        for (var row : new String[] {"23c", "23e", "23f", "23g", "23h"}) {
            for (var year = 2028; year <= 2030; year++) {
                var proof = Proof.of(report, FourTable.place(row, year)).orElseThrow();
                assertEquals(FourTable.shown(report, row, year), proof.computed().orElseThrow().toPlainString(), row + " " + year);
            }
        }
    }

    /** Dated 2031 it belongs to the period, dated 2032 to none, and before the end year is reported to a later report. */
    @ParameterizedTest
    @CsvSource({"2031-12-31, 2030, 0 5 0", "2032-01-01, 2030, 0 0 0", "2031-12-31, 2029, 0 0", "2030-12-31, 2030, 0 5 0"})
    void theClosingDateDecides(String date, int latest, String adjustments) {
        for (var line : new String[] {"firstTransfer | toAnotherParty | ", "cancellation | | O"}) {
            var report = of(Method.MULTI_YEAR, latest, "authorization | O | 2021-02-01 | CA0001 | oimp | useOrCancellation\n"
                    + date + " | " + line + " | vintage 2029 | 5");
            assertEquals(adjustments, FourTable.row(report, "23g", 2028, latest));
        }
    }

    @Test
    void theNextPeriodDoesNotCountItAgain() {
        var next = LedgerDrawing.of(FourTable.blank(2031, 2035, 2033, Method.MULTI_YEAR), LEDGER);
        assertEquals("0 0 0", FourTable.row(next, "23c", 2031, 2033));
    }

    @Test
    void aUseDatedAfterTheClosingDateIsNotSubtracted() {
        var report = of(Method.MULTI_YEAR, 2030, """
                2099-06-30 | use | | | vintage 2022 | 9 | used 2023 | firstTransferringParty = XBB
                2031-06-30 | use | | | vintage 2022 | 4 | used 2023 | firstTransferringParty = XBB
                """);
        assertEquals("4", FourTable.shown(report, "23e", 2023));
    }

    /** MPGs, para. 58: with an inventory of three years before the report of the end year is due two years later. */
    @Test
    void flexibilityMovesTheClosingDate() {
        var report = of(Method.MULTI_YEAR, 2030, "2033-06-30 | firstTransfer | toAnotherParty | | vintage 2029 | 5");
        assertEquals(LocalDate.of(2031, 12, 31), Window.of(report).closing());
        assertEquals("0", FourTable.shown(report, "23g", 2029));
        var flexible = report.with(new ReportPart.Claims(List.of(new FlexibilityClaim("58", "", "", ""))));
        assertEquals(LocalDate.of(2033, 12, 31), Window.of(flexible).closing());
        assertEquals("5", FourTable.shown(flexible, "23g", 2029));
    }
}

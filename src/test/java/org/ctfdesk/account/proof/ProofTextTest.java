package org.ctfdesk.account.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.account.proof.ProofLines.Sort;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class ProofTextTest {
    private static ProofLines told(Report report, String row, int year) {
        return ProofText.of(report, FourTable.place(row, year), Words.in(Locale.ENGLISH), NumberStyle.POINT).orElseThrow();
    }

    private static List<String> of(ProofLines told, Sort... sorts) {
        return told.lines().stream().filter(line -> List.of(sorts).contains(line.sort()))
                .map(line -> (line.figure() + " | " + line.words()).strip()).toList();
    }

    @Test
    void anAdjustmentIsItsLotsByVintage() {
        var told = told(Period.trajectory(), "23g", 2023);
        assertEquals("""
                2/CMA.3, annex, para. 23(g), 2023: 70,000 t CO2 eq
                """.strip(), told.lines().getFirst().words());
        assertEquals(List.of(
                "+ 60,000 | vintage 2023 · first transferred 2024-05-01 (counts in 2024) · line 2 · "
                        + "2/CMA.3, annex, para. 8(a) (first transfer: 2/CMA.3, annex, para. 2(a))",
                "+ 10,000 | vintage 2023 · first transferred 2025-03-01 for other international mitigation purposes (counts in 2025) · line 3 · O · "
                        + "2/CMA.3, annex, para. 8(a) (first transfer: 2/CMA.3, annex, para. 2(b))"), of(told, Sort.LOT));
        assertTrue(told.text().contains("= 70,000\tt CO2 eq. Counted again by a second path: the same."), told.text());
        assertTrue(told.text().contains("Restated: in the report before this one, the adjustment of 2023 was 60,000 t CO2 eq."),
                told.text());
    }

    @Test
    void aBalanceWithAveragingDividesConvertsAndAdds() {
        var told = told(FourTable.unit(FourTable.unit(Period.averaging(), "ktCo2Eq", "23k_i"), "mtCo2Eq", "23a"), "23k_i", 2030);
        assertEquals(List.of(
                "= 2,000,000 | t CO2 eq: sum of the lots",
                "÷ 10 | elapsed years of the NDC implementation period: 10",
                "= 200,000 | t CO2 eq: average for each year",
                "= 200 | kt CO2 eq: the same in the unit of the row",
                "+ 48,000,000,000 | kt CO2 eq: 2/CMA.3, annex, para. 23(a), 2030",
                "= 48,000,000,200 | kt CO2 eq. Counted again by a second path: the same."), of(told, Sort.STEP, Sort.RESULT));
        assertEquals(8, of(told, Sort.LOT).size());
    }

    @Test
    void anIndicatorTakesAwayWhatWasTransferred() {
        var told = told(Period.indicator(), "23k_ii", 2025);
        assertEquals(List.of("− 200 | vintage 2025 · first transferred 2025-05-01 (counts in 2025) · line 3 · "
                + "2/CMA.3, annex, para. 9(a) (first transfer: 2/CMA.3, annex, para. 2(a))"), of(told, Sort.LOT));
        assertEquals(List.of("= -200 | GWh: sum of the lots", "+ 2,000 | GWh: 2/CMA.3, annex, para. 23(i), 2025",
                "= 1,800 | GWh. Counted again by a second path: the same."), of(told, Sort.STEP, Sort.RESULT));
    }

    @Test
    void anOverrideIsShownAsOneWithItsReason() {
        var report = FourTable.typed(Period.trajectory(), "23g", 2023, "65000");
        assertTrue(of(told(report, "23g", 2023), Sort.NOTICE).contains("| Typed by hand: 65,000. The ledger gives 70,000."));
        assertTrue(told(report, "23g", 2023).text().contains("No reason is given yet."));
        var explained = report.with(new ReportPart.Acknowledgements(List.of(
                new Acknowledgement("G-01", FourTable.place("23g", 2023), "as filed"))));
        assertTrue(of(told(explained, "23g", 2023), Sort.NOTICE).contains("| Reason given: as filed"));
        assertTrue(told(report, "23k_i", 2023).text()
                .contains("The table shows 9,865,000, because a figure typed by hand in another cell goes into it."
                + " The ledger alone gives 9,870,000."));
    }

    @Test
    void aBlankInventoryGivesNoFigureAndNoZero() {
        var told = told(Period.trajectory().with(FourTable.place("23a", 2023), Optional.empty()), "23k_i", 2023);
        assertTrue(told.lines().getFirst().words().endsWith("2023: no figure"));
        assertTrue(told.text().contains("A blank is no zero."));
        assertEquals(List.of(), of(told, Sort.RESULT));
    }

    @Test
    void whatIsLaterThanTheReportIsSaidNotToCountYet() {
        var report = Period.trajectory();
        var early = report.with(report.profile().with(report.profile().periods().withInventoryTo(2024)));
        var told = told(early, "23g", 2023);
        assertEquals(List.of("10,000 | line 3 · later than the latest reporting year; it counts in a later report"), of(told, Sort.ASIDE));
        assertEquals(List.of(), of(told(early, "23g", 2022), Sort.ASIDE));
    }

    @Test
    void whatIsIncompleteIsToldWhereItMayBelong() {
        var report = LedgerDrawing.actions(Period.trajectory(), """
                date=2024-05-01; type=firstTransfer; vintage=2022; by=XAA
                type=firstTransfer; vintage=2023; quantity=5; by=XAA
                """);
        assertEquals(List.of("| line 1 · date or quantity is missing or cannot be read, or the quantity is below zero"),
                of(told(report, "23g", 2022), Sort.ASIDE));
        assertEquals(List.of("5 | line 2 · date or quantity is missing or cannot be read, or the quantity is below zero"),
                of(told(report, "23g", 2023), Sort.ASIDE));
        assertEquals(2, of(told(report, "23c", 2024), Sort.ASIDE).size());
        assertTrue(told(report, "23g", 2023).text().contains("Nothing in the ledger falls into this figure."));
    }

    @Test
    void everyLotLeadsToItsLine() {
        assertTrue(told(Period.averaging(), "23h", 2030).lines().stream().filter(line -> line.sort() == Sort.LOT)
                .allMatch(line -> line.place().orElseThrow().path().matches("actions:action/\\d+:quantity")));
    }

    @Test
    void otherCellsHaveNoProof() {
        assertFalse(ProofText.of(Period.averaging(), FourTable.place("23a", 2030), Words.in(Locale.ENGLISH), NumberStyle.POINT)
                .isPresent());
    }
}

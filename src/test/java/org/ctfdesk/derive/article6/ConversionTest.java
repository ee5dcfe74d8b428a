package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;

/** Outcomes in a non-GHG metric, converted as para. 22(d) asks: 2/CMA.3, annex, para. 23(k)(i) and (ii). */
class ConversionTest {
    private static final String TRANSFER = "2023-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022"
            + " | metric = Non-GHG | nonGhgMetric = GWh | quantityInMetric = 100";

    private static Report of(String factor, String drawing) {
        var report = LedgerDrawing.of(FourTable.blank(2021, 2030, 2024, Method.SINGLE_YEAR_TRAJECTORY),
                "authorization | A1 | 2021-02-01 | CA0001 | ndc | | metric = Non-GHG | nonGhgMetric = GWh" + factor + "\n" + drawing);
        assertTrue(Recount.agrees(report));
        return report;
    }

    private static Report inMetric(Report report) {
        return report.with(report.profile().with(report.profile().targets().stream().map(target -> target.inMetric("GWh")).toList()));
    }

    @Test
    void whatTheLineStatesInTonnesGoesIntoTheBalance() {
        var report = of("", TRANSFER + " | quantity = 50000");
        assertEquals("0 50000 0", FourTable.row(report, "23g", 2021, 2023));
        assertEquals("0 0 50000", FourTable.row(report, "23c", 2021, 2023));
        assertEquals("0 100 0", FourTable.row(inMetric(report), "23g", 2021, 2023));
    }

    @Test
    void theFactorOfTheAuthorizationServesWhereTheLineStatesNothing() {
        var report = of(" | conversionFactor = 500", TRANSFER + "\n"
                + TRANSFER.replace("firstTransfer | toAnotherParty", "use | ").replace("2023-06-30", "2024-06-30")
                + " | used 2024 | firstTransferringParty = XBB");
        assertEquals("0 50000 0 -50000", FourTable.row(report, "23g", 2021, 2024));
        assertEquals("0 100 0 -100", FourTable.row(inMetric(report), "23g", 2021, 2024));
    }

    @Test
    void theFactorOfTheApproachServesWhereTheAuthorizationStatesNone() {
        var approach = "approachId=CA0001; conversionFactor=400";
        assertEquals("0 40000 0", FourTable.row(LedgerDrawing.approaches(of("", TRANSFER), approach), "23g", 2021, 2023));
        assertEquals("0 50000 0", FourTable.row(LedgerDrawing.approaches(of(" | conversionFactor = 500", TRANSFER), approach), "23g", 2021,
                2023));
        assertEquals("0 0 0", FourTable.row(LedgerDrawing.approaches(of("", TRANSFER), "approachId=CA0002; conversionFactor=400"), "23g",
                2021, 2023));
    }

    @Test
    void withoutAConversionNothingGoesIntoTheBalance() {
        var report = of("", TRANSFER);
        assertEquals("0 0 0", FourTable.row(report, "23g", 2021, 2023));
        assertEquals("0 100 0", FourTable.row(inMetric(report), "23g", 2021, 2023));
    }

    @Test
    void partsOfABlockAreConvertedInProportion() {
        var report = of("", TRANSFER + " | ids 1-100 | quantity = 50000\n" + TRANSFER + " | ids 51-150 | quantity = 50000");
        assertEquals("75000", FourTable.shown(report, "23g", 2022));
        assertEquals("150", FourTable.shown(inMetric(report), "23g", 2022));
        var proof = Proof.of(report, FourTable.place("23g", 2022)).orElseThrow();
        assertEquals("75000", proof.fromLots().toPlainString());
    }
}

package org.ctfdesk.sample;

import static org.ctfdesk.sample.SampleFigures.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.ctfdesk.inventory.CrossCheck;
import org.ctfdesk.inventory.GwpSet;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.Inventory;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.text.ReadingFailure;
import org.junit.jupiter.api.Test;

/** The real figures: read rightly, rebuilt exactly, and the same by gas and by sector. */
class IcelandSampleTest {
    /** Published figures carry some 13 to 17 digits; sums of them may differ by no more than their last ones. */
    private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-11");

    @Test
    void gasesAndSectorsGiveTheSameTotals() {
        var figures = new SampleFigures(Samples.of("iceland"));
        var largest = BigDecimal.ZERO;
        for (var year = 1990; year <= 2019; year++) {
            var column = "year@" + year;
            var byGas = figures.at("table6", "totalWith", column);
            largest = largest.max(byGas.subtract(figures.at("table6", "totalSectors", column)).abs());
            var without = figures.at("table6", "totalSectors", column).subtract(figures.at("table6", "lulucf", column));
            largest = largest.max(figures.at("table6", "totalWithout", column).subtract(without).abs());
        }
        assertTrue(largest.compareTo(LAST_DIGITS) < 0, largest.toString());
    }

    @Test
    void rebuildsOnAr5() {
        var figures = new SampleFigures(Samples.of("iceland"));
        same(new BigDecimal("1824.1273582998106").add(new BigDecimal("28").multiply(new BigDecimal("0.26226062982254")))
                .add(new BigDecimal("265").multiply(new BigDecimal("0.08130801908298"))), figures.at("table6", "energy", "year@2019"),
                        "energy");
        same(new BigDecimal("0.00008747").multiply(new BigDecimal(23500)), figures.at("table6", "sf6", "year@2019"), "SF6");
        same(new BigDecimal("207.27443133999563"), figures.at("table6", "hfcs", "year@2019"), "HFCs");
        same(figures.at("table6", "energy", "year@2019"), figures.sum("table7", "recent@2019", "energy", "transport"), "table 7");
    }

    @Test
    void theFileAgreesWithItselfOnAr4() throws IOException, ReadingFailure {
        try (var in = Samples.class.getResourceAsStream("iceland.csv")) {
            var file = InventoryReader.read("iceland.csv", in.readAllBytes(), Optional.empty());
            var check = new CrossCheck(Inventory.of(file, ImportWish.of("2026-11-01").forParty("Iceland"), new ArrayList<>()));
            assertEquals(Optional.of(GwpSet.AR4), check.metric());
            var gases = check.totals().orElseThrow();
            var aggregates = check.aggregates(GwpSet.AR4).orElseThrow();
            assertTrue(gases.most().compareTo(LAST_DIGITS) < 0, gases.toString());
            assertTrue(aggregates.most().compareTo(LAST_DIGITS) < 0, aggregates.toString());
        }
    }
}

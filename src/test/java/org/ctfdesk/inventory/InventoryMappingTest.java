package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.Target;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What becomes of an inventory file in tables 6 to 9. */
class InventoryMappingTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final ImportWish WISH = ImportWish.of("2026-11-01");

    private static InventoryFile file(String rows) throws InventoryFailure {
        return InventoryReader.read("figures.csv", ("category,gas,unit,2019,2020\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Report blank() {
        return Report.blank(new Profile(
                new Party("Sampleland", "XBB", false, false),
                new Submission(1, 2022, "1.0", Submission.State.STARTED, "en"),
                new Periods(2021, 2030, 2019, 2020, List.of(), 2040, List.of(2020), List.of(2030)),
                List.of(new Target("1", "Target", List.of())), Circumstances.USUAL));
    }

    private static Optional<Answer> at(Report report, String table, String row, String column) {
        return report.answer(Place.of(table, row, column));
    }

    private static List<String> keys(InventoryProposal proposal) {
        return proposal.findings().stream().map(finding -> finding.key().substring("inventory.finding.".length())).toList();
    }

    private static BigDecimal figure(Report report, String table, String row, String column) {
        return ((Quantity.Amount) at(report, table, row, column).orElseThrow()).value();
    }

    @Test
    void rebuildsCo2EquivalentsAndAddsTransportOnce() throws InventoryFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,100,110
                1. Energy,CH₄,kt,2,2
                1. Energy,N2O,kt,0.5,0.5
                1.A.3 Transport,CO₂,kt,40,50
                "4. Land Use, Land-Use Change and Forestry",CO2,kt,-30.5,-31
                """), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("288.5"), figure(report, "table6", "energy", "year@2019")); // 100 + 2 × 28 + 0.5 × 265
        assertEquals(new BigDecimal("-30.5"), figure(report, "table6", "lulucf", "year@2019"));
        assertEquals(new BigDecimal("69.5"), figure(report, "table6", "co2With", "year@2019"));
        assertEquals(new BigDecimal("100"), figure(report, "table6", "co2Without", "year@2019"));
        assertEquals(new BigDecimal("56"), figure(report, "table6", "ch4With", "year@2019"));
        assertEquals(new BigDecimal("248.5"), figure(report, "table7", "energy", "recent@2020"));
        assertEquals(new BigDecimal("50"), figure(report, "table9", "transport", "recent@2020"));
        assertTrue(keys(proposal).containsAll(List.of("transport", "absent")));
        assertEquals(1, report.provenance().size());
        assertEquals("2026-11-01", report.provenance().getFirst().date());
        assertEquals(64, report.provenance().getFirst().sha256().length());
    }

    @Test
    void keepsKeysApartFromFiguresAndEntersThemWhereAsked() throws InventoryFailure {
        var rows = "2. Industrial Processes,CO2,kt,1,1\n2. Industrial Processes,HFCs,kt CO2 eq,NO,3\n2. Industrial Processes,SF6,kt,FX,FX\n";
        var report = InventoryMapping.propose(file(rows), blank(), WISH.withAbsent(NotationKey.NO), WORDS).edit().applyTo(blank());
        assertEquals(Optional.of(Quantity.of(NotationKey.NO)), at(report, "table6", "hfcs", "year@2019"));
        assertEquals(Optional.of(Quantity.of(NotationKey.FX)), at(report, "table6", "sf6", "year@2020"));
        assertEquals(Optional.of(Quantity.of(NotationKey.NO)), at(report, "table6", "nf3", "year@2020"));
        assertEquals(new BigDecimal("4"), figure(report, "table6", "industry", "year@2020"));
        assertEquals(Optional.empty(), at(report, "table6", "energy", "year@2020"));
        assertEquals(Optional.empty(), at(report, "table7", "energy", "recent@2020"));
    }

    @Test
    void convertsTonnesOfCo2Equivalents() throws InventoryFailure {
        var proposal = InventoryMapping.propose(
                file("2. Industrial Processes,HFCs,96,344.1466,1000\nTotal GHG emissions without LULUCF,HFCs,140,0.3441466,1\n"),
                blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("0.3441466"), figure(report, "table6", "industry", "year@2019"));
        assertTrue(keys(proposal).containsAll(List.of("tonnes", "sumsAgree", "metricUnknown")));
        var wrong = InventoryMapping.propose(
                file("2. Industrial Processes,HFCs,140,344.1466,1000\nTotal GHG emissions without LULUCF,HFCs,140,0.3441466,1\n"),
                blank(), WISH, WORDS);
        assertTrue(keys(wrong).contains("sumsDiffer"));
    }

    @Test
    void tellsWhatItDoesNotUse() throws InventoryFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,1,1
                1. Energy,CO2,kt,2,2
                1.A.1 Energy industries,CO2,kt,1,1
                1. Energy,NOx,kt,1,1
                1. Energy,CH4,lb,1,1
                2. Industrial Processes,HFCs,kt,1,1
                3. Agriculture,CH4,kt CO2 eq,28,28
                """), blank(), WISH, WORDS);
        assertTrue(keys(proposal).containsAll(
                List.of("twice", "category", "gas", "unit", "mixtureInMass", "equivalent", "noTransport")), keys(proposal).toString());
        proposal.findings().forEach(finding -> assertFalse(
                WORDS.of(finding.key(), finding.arguments().toArray()).contains("{"), finding.toString()));
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("1"), figure(report, "table6", "energy", "year@2019"));
        assertEquals(new BigDecimal("28"), figure(report, "table6", "agriculture", "year@2019"));
    }

    @Test
    void changesYearsOnlyWhenAsked() throws InventoryFailure {
        var file = InventoryReader.read("figures.csv", "category,gas,unit,2018,2019,2021\n1. Energy,CO2,kt,1,2,3\n"
                .getBytes(StandardCharsets.UTF_8));
        var kept = InventoryMapping.propose(file, blank(), WISH, WORDS);
        assertEquals(blank().profile(), kept.edit().applyTo(blank()).profile());
        assertTrue(keys(kept).containsAll(List.of("yearsUnused", "yearsMissing")));
        var taken = InventoryMapping.propose(file, blank(), WISH.takingYears(), WORDS).edit().applyTo(blank());
        assertEquals(2018, taken.profile().periods().inventoryFrom());
        assertEquals(2021, taken.profile().periods().inventoryTo());
        assertEquals(new BigDecimal("1"), figure(taken, "table6", "energy", "year@2018"));
    }

    @Test
    void findsItsFootnoteAgain() throws InventoryFailure {
        var file = file("""
                2. Industrial Processes,CH4,kt,1,1
                2. Industrial Processes,HFCs,140,10,10
                2. Industrial Processes,Aggregate GHGs,140,35,35
                """);
        var once = InventoryMapping.propose(file, blank(), WISH, WORDS).edit().applyTo(blank());
        assertEquals(new Quantity.Amount(BigDecimal.TEN, List.of(1)), at(once, "table6", "hfcs", "year@2019").orElseThrow());
        assertTrue(at(once, "foot/table6", "footnote/1", "text").isPresent());
        var again = InventoryMapping.propose(file, once, WISH, WORDS);
        assertFalse(keys(again).contains("replaces"));
        assertEquals(once.tables(), again.edit().applyTo(once).tables());
    }

    @Test
    void asksForAPartyAmongSeveralAndReadsEach() throws InventoryFailure, IOException {
        try (var in = InventoryMappingTest.class.getResourceAsStream("three-parties-2017-2019.csv")) {
            var file = InventoryReader.read("three.csv", in.readAllBytes());
            assertEquals(List.of("Iceland", "Japan", "Switzerland"), file.parties());
            assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS));
            assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH.forParty("Elbonia"), WORDS));
            for (var party : file.parties()) {
                var inventory = Inventory.of(file, Optional.of(party), new ArrayList<>());
                var check = new CrossCheck(inventory);
                assertEquals(Optional.of(GwpSet.AR4), check.metric(), party);
                assertFalse(check.totals().orElseThrow().isReal(), party);
                assertTrue(check.aggregates(GwpSet.AR4).orElseThrow().most().compareTo(new BigDecimal("1e-8")) < 0, party);
                assertTrue(check.aggregates(GwpSet.AR5).orElseThrow().isReal(), party);
            }
        }
    }

    @Test
    void knowsTheNamesInUse() {
        assertEquals(Optional.of(Gas.CH4), Gas.of("CH₄"));
        assertEquals(Optional.of(Gas.MIX), Gas.of("Unspecified mix of HFCs and PFCs"));
        assertEquals(Optional.empty(), Gas.of("NOx"));
        assertEquals(Optional.of(Category.AGRICULTURE), Category.of("4. Agriculture"));
        assertEquals(Optional.of(Category.LULUCF), Category.of("4.  Land use, land-use change and forestry"));
        assertEquals(Optional.of(Category.LULUCF), Category.of("LULUCF"));
        assertEquals(Optional.empty(), Category.of("3.A Enteric fermentation"));
        assertEquals(Optional.of(Category.TOTAL_WITHOUT), Category.of("Total (without LULUCF)"));
        assertEquals(Optional.of(Category.TOTAL_WITH_INDIRECT), Category.of("Total GHG emissions with LULUCF including indirect CO₂"));
        assertEquals(Optional.of(Unit.T_CO2_EQ), Unit.of("t CO₂ eq."));
    }
}

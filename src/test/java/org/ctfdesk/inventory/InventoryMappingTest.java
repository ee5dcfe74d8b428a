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
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What becomes of an inventory file in tables 6 to 9. */
class InventoryMappingTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final ImportWish WISH = ImportWish.of("2026-11-01");

    private static InventoryFile file(String rows) throws ReadingFailure {
        return InventoryReader.read("figures.csv", ("category,gas,unit,2019,2020\n" + rows).getBytes(StandardCharsets.UTF_8),
                Optional.empty());
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
    void rebuildsCo2EquivalentsAndAddsTransportOnce() throws ReadingFailure {
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
    void projectionsAreNoInventory() throws ReadingFailure {
        var file = InventoryReader.read("WEM.csv", "category,gas,unit,2022,2030\n1. Energy,CO2,kt,100,90\n5. Waste,CO2,kt,1,1\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8), Optional.empty());
        var told = assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS)).told(WORDS);
        assertTrue(told.contains("2030"), told);
    }

    @Test
    void keepsKeysApartFromFiguresAndEntersThemWhereAsked() throws ReadingFailure {
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
    void convertsTonnesOfCo2Equivalents() throws ReadingFailure {
        var proposal = InventoryMapping.propose(
                file("2. Industrial Processes,HFCs,96,344.1466,1000\nTotal GHG emissions without LULUCF,HFCs,140,0.3441466,1\n"),
                blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("0.3441466"), figure(report, "table6", "industry", "year@2019"));
        assertTrue(keys(proposal).containsAll(List.of("scaled", "sumsAgree", "metricUnknown")));
        var wrong = InventoryMapping.propose(
                file("2. Industrial Processes,HFCs,140,344.1466,1000\nTotal GHG emissions without LULUCF,HFCs,140,0.3441466,1\n"),
                blank(), WISH, WORDS);
        assertTrue(keys(wrong).contains("sumsDiffer"));
    }

    private static String twice(String text, RowsTwice.Counts... counts) throws ReadingFailure {
        var file = InventoryReader.read("f.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        if (counts.length == 0) {
            return assertThrows(RowsTwice.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS)).told(WORDS);
        }
        var report = InventoryMapping.propose(file, blank(), WISH.withTwice(counts[0]), WORDS).edit().applyTo(blank());
        return figure(report, "table6", "energy", "year@2019").stripTrailingZeros().toPlainString() + " "
                + figure(report, "table6", "energy", "year@2020").stripTrailingZeros().toPlainString();
    }

    @Test
    void rowsThatContradictEachOtherAreAskedAboutWithBothFigures() throws ReadingFailure {
        for (var name : List.of("1. Energy", "Energy", "1 ENERGY", "1. Energy sector")) {
            var text = "category,gas,unit,2019,2020\n1. Energy,CO2,kt,1811.5,1790\n2. Industrial Processes,CO2,kt,5,5\n"
                    + name + ",CO₂,t,1811500,1820000\n";
            var asked = twice(text);
            assertTrue(asked.contains("line 4") && asked.contains("line 2") && asked.contains("2020: 1790 or 1820")
                    && !asked.contains("2019:") && asked.contains("--twice sum"), asked);
            assertEquals("1811.5 1790", twice(text, RowsTwice.Counts.FIRST), name);
            assertEquals("1811.5 1820", twice(text, RowsTwice.Counts.LAST), name);
            assertEquals("3623 3610", twice(text, RowsTwice.Counts.SUM), name);
        }
    }

    @Test
    void aKeyAndAFigureOfTwoRowsContradictEachOther() throws ReadingFailure {
        var text = "category,gas,unit,2019,2020\n1. Energy,CH4,kt,10,NE\n1. Energy,CH4,kt,10,12\n";
        assertTrue(twice(text).contains("2020: NE or 12"));
        assertEquals("280 336", twice(text, RowsTwice.Counts.LAST));
    }

    @Test
    void theSumOfTwoRowsIsBlankWhereOneIs() throws ReadingFailure {
        var file = file("1. Energy,CO2,kt,10,\n1. Energy,CO2,kt,7,12\n");
        var report = InventoryMapping.propose(file, blank(), WISH.withTwice(RowsTwice.Counts.SUM), WORDS).edit().applyTo(blank());
        assertEquals(new BigDecimal("17"), figure(report, "table6", "energy", "year@2019"));
        assertEquals(Optional.empty(), report.answer(Place.of("table6", "energy", "year@2020")));
    }

    @Test
    void aRowThatCompletesAnotherIsTakenAndTold() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("1. Energy,CO2,kt,10,\n1. Energy,CO2,kt,,12\n"), blank(), WISH, WORDS);
        assertTrue(keys(proposal).contains("twiceMore"));
        assertEquals(new BigDecimal("12"), figure(proposal.edit().applyTo(blank()), "table6", "energy", "year@2020"));
    }

    @Test
    void twoColumnsOfAYearAreAskedAboutWithBothFigures() throws ReadingFailure {
        var text = "category,gas,unit,2019,2020,2020 (p)\n1. Energy,CO2,kt,10,11,12\n3. Agriculture,CH4,kt,1,2,2\n";
        var asked = twice(text);
        assertTrue(asked.contains("line 2") && asked.contains("2020: 11 or 12") && !asked.contains("line 3")
                && !asked.contains("--twice sum"), asked);
        assertEquals("10 11", twice(text, RowsTwice.Counts.FIRST));
        assertEquals("10 12", twice(text, RowsTwice.Counts.LAST));
    }

    @Test
    void aMassAndItsEquivalentAreOneFigureAndAnythingElseIsAsked() throws ReadingFailure {
        var fits = file("1. Energy,CH4,kt CO2 eq,280,336\n1. Energy,CH4,kt,10,12\n");
        var proposal = InventoryMapping.propose(fits, blank(), WISH, WORDS);
        assertTrue(keys(proposal).contains("twiceMass"));
        assertEquals(new BigDecimal("336"), figure(proposal.edit().applyTo(blank()), "table6", "energy", "year@2020"));
        var asked = assertThrows(RowsTwice.class, () -> InventoryMapping.propose(
                file("1. Energy,CH4,kt CO2 eq,280,900\n1. Energy,CH4,kt,10,12\n"), blank(), WISH, WORDS));
        assertTrue(asked.told(WORDS).contains("2020: 900 or 12") && !asked.canBeAdded(), asked.told(WORDS));
    }

    @Test
    void tellsWhatItDoesNotUse() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,1,1
                1. Energy,CO2,kt,1,1.0
                1.A.1 Energy industries,CO2,kt,1,1
                2.A Mineral industry,CO2,kt,1,1
                1. Energy,NOx,kt,1,1
                1. Energy,CH4,lb,1,1
                2. Industrial Processes,HFCs,kt,1,1
                3. Agriculture,CH4,kt CO2 eq,28,28
                """), blank(), WISH, WORDS);
        assertTrue(keys(proposal).containsAll(
                List.of("twice", "parts", "category", "gas", "unit", "mixtureInMass", "equivalent", "noTransport")), keys(proposal)
                        .toString());
        proposal.findings().forEach(finding -> assertFalse(
                WORDS.of(finding.key(), finding.arguments().toArray()).contains("{"), finding.toString()));
        var report = proposal.edit().applyTo(blank());
        assertEquals(Optional.empty(), at(report, "table6", "energy", "year@2019"), "its methane is in an unknown unit");
        assertEquals(new BigDecimal("28"), figure(report, "table6", "agriculture", "year@2019"));
    }

    @Test
    void changesYearsOnlyWhenAsked() throws ReadingFailure {
        var file = InventoryReader.read("figures.csv", "category,gas,unit,2018,2019,2021\n1. Energy,CO2,kt,1,2,3\n"
                .getBytes(StandardCharsets.UTF_8), Optional.empty());
        var kept = InventoryMapping.propose(file, blank(), WISH, WORDS);
        assertEquals(blank().profile(), kept.edit().applyTo(blank()).profile());
        assertTrue(keys(kept).containsAll(List.of("yearsUnused", "yearsMissing")));
        var taken = InventoryMapping.propose(file, blank(), WISH.takingYears(), WORDS).edit().applyTo(blank());
        assertEquals(2018, taken.profile().periods().inventoryFrom());
        assertEquals(2021, taken.profile().periods().inventoryTo());
        assertEquals(new BigDecimal("1"), figure(taken, "table6", "energy", "year@2018"));
    }

    @Test
    void findsItsFootnoteAgain() throws ReadingFailure {
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
    void asksForAPartyAmongSeveralAndReadsEach() throws ReadingFailure, IOException {
        try (var in = InventoryMappingTest.class.getResourceAsStream("three-parties-2017-2019.csv")) {
            var file = InventoryReader.read("three.csv", in.readAllBytes(), Optional.empty());
            assertEquals(List.of("Iceland", "Japan", "Switzerland"), file.parties());
            assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS));
            assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH.forParty("Elbonia"), WORDS));
            for (var party : file.parties()) {
                var inventory = Inventory.of(file, WISH.forParty(party), new ArrayList<>());
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
        assertEquals(Optional.of(new Unit(-3, true)), Unit.of("t CO₂ eq."));
        assertEquals(Optional.of(new Unit(3, true)), Unit.of("Mt CO2-eq"));
        assertEquals(Optional.of(new Unit(3, true)), Unit.of("MMTCO2e"));
        assertEquals(Optional.of(new Unit(0, true)), Unit.of("Gg CO₂ equivalents"));
        assertEquals(Optional.of(new Unit(0, false)), Unit.of("[Gg]"));
        assertEquals(Optional.empty(), Unit.of("tons"));
        assertEquals(Optional.of(Category.TRANSPORT), Category.of("1A3 Transport"));
        assertEquals(Optional.of(Category.LIVESTOCK), Category.of("3A - Livestock"));
        assertEquals(Optional.of(Category.LAND), Category.ofBareAfolu("3B"));
        assertEquals(Optional.of(Category.INDUSTRY), Category.of("2. Industrial Processes & Product Use"));
        assertEquals(Optional.of(Category.LULUCF), Category.of("5. Land-Use Change & Forestry"));
        assertEquals(Optional.of(Category.ENERGY), Category.of("Energy sector"));
        assertEquals(Optional.empty(), Category.of("2H Other"));
        assertEquals(Optional.empty(), Category.of("Other sectors"));
        assertEquals(Optional.of(Gas.CH4), Gas.of("Methane (CH4)"));
        assertEquals(Optional.of(Gas.HFCS), Gas.of("HFC"));
        assertEquals(Optional.of(new Unit(0, true)), Unit.of("kt eq"));
        assertEquals(Optional.of(new Unit(4, false)), Unit.of("10 MT CO2", Optional.of(Unit.Mt.MEGATONNES)));
        assertEquals(Optional.of(new Unit(-2, false)), Unit.of("10 mt CO2", Optional.of(Unit.Mt.METRIC_TONS)));
        for (var unclear : List.of("10 mt", "10MT CO2 eq", "M.T. CO2e", "m tons","MTCO2e", "MT CO2e", "MT", "mt", "mtCO₂eq")) {
            assertTrue(Unit.isUnclear(unclear), unclear);
        }
    }

    @Test
    void aSumOverABlankTermIsBlankAndTellsWhich() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,1820.4,
                1. Energy,CH4,kt,0.35,0.35
                1.A.3 Transport,CO2,kt,610.1,555.3
                2. Industrial processes,CO2,kt,402.5,398.1
                3. Agriculture,CH4,kt,14.2,14.1
                4. LULUCF,CO2,kt,-912.5,tbd
                """), blank(), WISH.withAbsent(NotationKey.NO), WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("1310.4"), figure(report, "table6", "co2With", "year@2019"));
        for (var row : List.of("energy", "lulucf", "co2Without", "co2With")) {
            assertEquals(Optional.empty(), at(report, "table6", row, "year@2020"), row);
        }
        assertEquals(new BigDecimal("394.8"), figure(report, "table6", "agriculture", "year@2020"));
        assertEquals(new BigDecimal("404.60"), figure(report, "table6", "ch4With", "year@2020"));
        for (var row : List.of("energy", "co2Excluding", "co2Including", "lulucf")) {
            assertEquals(Optional.empty(), at(report, "table7", row, "recent@2020"), row);
        }
        var told = proposal.findings().stream().filter(each -> each.key().endsWith(".gap"))
                .map(each -> WORDS.of(each.key(), each.arguments().toArray())).sorted().toList();
        assertEquals(2, told.size());
        assertTrue(told.getFirst().startsWith("figures.csv, line 2: 1. Energy, CO2 has no figure in 2020."), told.getFirst());
        assertTrue(told.getLast().startsWith("figures.csv, line 7: 4. LULUCF, CO2 has no figure in 2020."), told.getLast());
    }

    @Test
    void publishedTotalsStandWhereATermIsBlank() throws ReadingFailure {
        var report = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,1,
                2. Industrial processes,CO2,kt,2,2
                Total (without LULUCF),CO2,kt,3,3.5
                """), blank(), WISH, WORDS).edit().applyTo(blank());
        assertEquals(new BigDecimal("3.5"), figure(report, "table6", "co2Without", "year@2020"));
        assertEquals(Optional.empty(), at(report, "table6", "energy", "year@2020"));
    }

    @Test
    void nothingIsWithLulucfWithoutLulucf() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("1. Energy,CO2,kt,1,2\n3. Agriculture,CH4,kt,3,4\n"), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("1"), figure(report, "table6", "co2Without", "year@2019"));
        assertEquals(Optional.empty(), at(report, "table6", "co2With", "year@2019"));
        assertEquals(Optional.empty(), at(report, "table7", "ch4Including", "recent@2020"));
        assertTrue(keys(proposal).containsAll(List.of("gapNoRow", "noSector")), keys(proposal).toString());
    }

    private static final String AFOLU = """
            1 - Energy,CO2,Gg,12345.6,12400.5
            2 - Industrial Processes and Product Use,CO2,Gg,845.2,851.4
            "3 - Agriculture, Forestry, and Other Land Use",CO2,Gg,-5000.5,-5100.25
            3.A - Livestock,CH4,Gg,45.1,46.2
            3.A.1 - Enteric Fermentation,CH4,Gg,45.1,46.2
            3.B - Land,CO2,Gg,-5021.5,-5120.75
            3.C - Aggregate sources and non-CO2 emissions sources on land,CO2,Gg,21.0,20.5
            3.C - Aggregate sources and non-CO2 emissions sources on land,N2O,Gg,3.1,3.2
            4 - Waste,CH4,Gg,12.5,12.75
            """;

    @Test
    void agricultureAndLulucfArePutTogetherFromAfolu() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file(AFOLU), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("8190.3"), figure(report, "table6", "co2With", "year@2019"));
        assertEquals(new BigDecimal("13211.8"), figure(report, "table6", "co2Without", "year@2019"));
        assertEquals(new BigDecimal("1612.8"), figure(report, "table6", "ch4With", "year@2019"));
        assertEquals(new BigDecimal("821.5"), figure(report, "table6", "n2oWith", "year@2019"));
        assertEquals(new BigDecimal("2105.3"), figure(report, "table6", "agriculture", "year@2019"));
        assertEquals(new BigDecimal("-5021.5"), figure(report, "table6", "lulucf", "year@2019"));
        assertTrue(keys(proposal).containsAll(List.of("afolu", "parts")), keys(proposal).toString());
        assertFalse(keys(proposal).contains("category"), keys(proposal).toString());
    }

    @Test
    void afoluWithoutAPartIsTold() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file(AFOLU.replaceAll("3\\.B.*\n", "")), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(new BigDecimal("8190.3"), figure(report, "table6", "co2With", "year@2019"));
        for (var row : List.of("co2Without", "agriculture", "lulucf")) {
            assertEquals(Optional.empty(), at(report, "table6", row, "year@2019"), row);
        }
        assertTrue(keys(proposal).contains("gapAfolu"), keys(proposal).toString());
        var alone = InventoryMapping.propose(file("""
                1 - Energy,CO2,Gg,12345.6,12400.5
                3.A - Livestock,CH4,Gg,45.1,46.2
                """), blank(), WISH, WORDS);
        assertEquals(Optional.empty(), at(alone.edit().applyTo(blank()), "table6", "agriculture", "year@2019"));
        assertTrue(keys(alone).contains("gapNoRow"), keys(alone).toString());
    }

    @Test
    void numbersOfTheReportingTablesAreNotThoseOfAfolu() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("""
                3. Agriculture,CH4,kt,10,10
                3.A. Enteric fermentation,CH4,kt,8,8
                3.B. Manure management,CH4,kt,2,2
                """), blank(), WISH, WORDS);
        assertEquals(new BigDecimal("280"), figure(proposal.edit().applyTo(blank()), "table6", "agriculture", "year@2019"));
        assertTrue(keys(proposal).contains("parts"), keys(proposal).toString());
    }

    @Test
    void mtIsAskedAboutAndEveryScalingIsTold() throws ReadingFailure {
        var file = file("1. Energy,CO2,MTCO2e,1234560,1240050.5\n");
        var asked = assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS)).told(WORDS);
        assertTrue(asked.contains("1234560 would be 1234.560 kt or 1234560000 kt"), asked);
        var tons = InventoryMapping.propose(file, blank(), WISH.withMt(Unit.Mt.METRIC_TONS), WORDS);
        assertEquals(new BigDecimal("1234.560"), figure(tons.edit().applyTo(blank()), "table6", "energy", "year@2019"));
        assertTrue(keys(tons).contains("scaled"));
        var mega = InventoryMapping.propose(file, blank(), WISH.withMt(Unit.Mt.MEGATONNES), WORDS);
        assertTrue(keys(mega).containsAll(List.of("scaled", "beyondWorld")), keys(mega).toString());
    }

    @Test
    void aMassOfAnotherGasIsNotTheGasOfTheRow() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt CO2,100,110
                3. Agriculture,CH4,kt CO2,50,60
                5. Waste,CH4,kt CH4,1,1
                """), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(Optional.empty(), at(report, "table6", "agriculture", "year@2019"));
        assertEquals(new BigDecimal("28"), figure(report, "table6", "waste", "year@2019"));
        assertEquals(new BigDecimal("100"), figure(report, "table6", "energy", "year@2019"));
        assertTrue(keys(proposal).contains("unitOfOther"), keys(proposal).toString());
    }

    @Test
    void aConfidentialTermLeavesTheSumBlankAndOtherKeysAreTold() throws ReadingFailure {
        var proposal = InventoryMapping.propose(file("""
                1. Energy,CO2,kt,100,110
                2. Industrial processes,CO2,kt,C,10
                3. Agriculture,CO2,kt,NE,NO
                4. LULUCF,CO2,kt,-5,NE
                """), blank(), WISH, WORDS);
        var report = proposal.edit().applyTo(blank());
        assertEquals(Optional.empty(), at(report, "table6", "co2Without", "year@2019"));
        assertEquals(Optional.of(Quantity.of(NotationKey.C)), at(report, "table6", "industry", "year@2019"));
        assertEquals(new BigDecimal("120"), figure(report, "table6", "co2Without", "year@2020"));
        assertEquals(Optional.empty(), at(report, "table6", "co2With", "year@2020"), "nothing is with LULUCF without LULUCF");
        assertEquals(Optional.of(Quantity.of(NotationKey.NE)), at(report, "table6", "lulucf", "year@2020"));
        assertTrue(keys(proposal).containsAll(List.of("gap", "keyed")), keys(proposal).toString());
    }

    @Test
    void aFileOfWhichNothingCanBeUsedIsRefusedWithTheReason() throws ReadingFailure {
        var file = file("1. Energy,CO2,tons,12345,12456\n");
        var told = assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS)).told(WORDS);
        assertTrue(told.contains("the unit “tons” is not known"), told);
    }

    @Test
    void aThousandfoldOfTheYearBeforeIsTold() throws ReadingFailure {
        assertTrue(keys(InventoryMapping.propose(file("1. Energy,CO2,kt,1820.4,1.7902\n"), blank(), WISH, WORDS)).contains("thousandfold"));
        assertFalse(keys(InventoryMapping.propose(file("1. Energy,CO2,kt,1820.4,1790.2\n"), blank(), WISH, WORDS))
                .contains("thousandfold"));
    }

    private static InventoryFile parties(String rows) throws ReadingFailure {
        return InventoryReader.read("f.csv", ("party,category,gas,unit,2019\n" + rows).getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void aPartyIsFoundHoweverItIsSpelt() throws ReadingFailure {
        var file = parties("ZZland,1. Energy,CO2,kt,100\nZZLAND,3. Agriculture,CH4,kt,5\nZZland,5. Waste,CH4,kt,1\n");
        var proposal = InventoryMapping.propose(file, blank(), WISH.forParty("ZZland"), WORDS);
        assertEquals(new BigDecimal("168"), figure(proposal.edit().applyTo(blank()), "table6", "ch4Without", "year@2019"));
        assertTrue(keys(proposal).contains("spelt"));
        var accents = parties("Tu\u0308rkiye,1. Energy,CO2,kt,200\nCo\u0302te d’Ivoire,1. Energy,CO2,kt,100\n");
        for (var name : List.of("Türkiye", "Côte d'Ivoire", "CÔTE D`IVOIRE")) {
            assertTrue(InventoryMapping.propose(accents, blank(), WISH.forParty(name), WORDS).answers() > 0, name);
        }
        assertTrue(assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(accents, blank(), WISH.forParty("Turkiye"), WORDS))
                .told(WORDS).contains("it has rows of Tu\u0308rkiye"));
    }

    @Test
    void figuresOfAnotherPartyDoNotEnterUnasked() throws ReadingFailure {
        var file = parties("Ghana,1. Energy,CO2,kt,100\n");
        assertTrue(assertThrows(InventoryFailure.class, () -> InventoryMapping.propose(file, blank(), WISH, WORDS)).told(WORDS)
                .contains("holds figures of “Ghana”, and the report is of “Sampleland”"));
        assertTrue(keys(InventoryMapping.propose(file, blank(), WISH.forParty("Ghana"), WORDS)).contains("anotherParty"));
    }
}

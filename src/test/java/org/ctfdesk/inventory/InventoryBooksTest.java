package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as inventory teams and their tools write them; each drawn a row a line, cells parted by bars. */
class InventoryBooksTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Party PARTY = new Party("Ilmaria", "XIL", true, false);

    @TempDir
    private Path folder;

    private Path book(String name, Map<String, String> sheets) throws IOException {
        var file = folder.resolve(name);
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            sheets.forEach((sheetName, drawing) -> {
                var sheet = book.createSheet(sheetName);
                var lines = drawing.strip().split("\n");
                for (var row = 0; row < lines.length; row++) {
                    var cells = lines[row].split("\\|", -1);
                    var made = sheet.createRow(row);
                    for (var column = 0; column < cells.length; column++) {
                        var text = cells[column].strip();
                        if (text.matches("-?\\d+(\\.\\d+)?")) {
                            made.createCell(column).setCellValue(Double.parseDouble(text));
                        } else if (!text.isEmpty()) {
                            made.createCell(column).setCellValue(text.replace("'", ""));
                        }
                    }
                }
            });
            book.write(out);
        }
        return file;
    }

    private static final String SUMMARY = """
            TABLE 10 EMISSION TRENDS | | | | Submission 2026 V1.0
            SUMMARY
            GREENHOUSE GAS EMISSIONS | Reference year/period for NDC (1) | Base year (2) | 2021 | 2022 | Change
            | (kt CO2 eq) | (kt CO2 eq) | (kt CO2 eq) | (kt CO2 eq) | (%)
            CO2 emissions without net CO2 from LULUCF | 90 | 80 | 100.5 | 110.25 | 5
            CO2 emissions with net CO2 from LULUCF | 60 | 50 | 70.5 | 80.25 | 5
            CH4 emissions without CH4 from LULUCF | 27 | 27 | 28 | 56 | 5
            CH4 emissions with CH4 from LULUCF | 27 | 27 | 28 | 56 | 5
            A row of the Party's own | 1 | 1 | 1 | 1 |
            N2O emissions without N2O from LULUCF | 0 | 0 | 26.5 | 26.5 |
            N2O emissions with N2O from LULUCF | 0 | 0 | 26.5 | 26.5 |
            HFCs | NO | NO | 5.5 | 6 |
            PFCs | NO | NO | NO | NO |
            SF6 | NE | NE | NE | NO,NE |
            Total (without LULUCF) | 117 | 107 | 160.5 | 198.75 |
            Total (with LULUCF) | 87 | 77 | 130.5 | 168.75 |
            GREENHOUSE GAS SOURCE AND SINK CATEGORIES | Reference year/period for NDC (1) | Base year (2) | 2021 | 2022 | Change
            | (kt CO2 eq) | (kt CO2 eq) | (kt CO2 eq) | (kt CO2 eq) | (%)
            1.  Energy | 100 | 100 | 120 | 130 |
            4. Land use, land-use change and forestry (3) | -30 | -30 | -30 | -30 |
            6. Other | NO | NO | NO | NO |
            """;
    private static final String SECTORS = """
            TABLE 10 EMISSION TRENDS
            GHG CO2 eq emissions
            GREENHOUSE GAS SOURCE AND SINK CATEGORIES | | Base year (2) | 2021 | 2022
            | | (kt CO2 eq) | (kt CO2 eq) | (kt CO2 eq)
            1. Energy | | 100 | 120 | 130
            1.A.3.  Transport | | 30 | 40 | 45.5
            """;

    private static String methane(String ofBase) {
        return """
            TABLE 10 EMISSION TRENDS
            CH4
            GREENHOUSE GAS SOURCE AND SINK CATEGORIES | | Base year (2) | 2021 | 2022
            | | (kt) | (kt) | (kt)
            Total (net emissions) | | 1 | 1 | %s
            """.formatted(ofBase);
    }

    private Path tables(String name, String summary, String methane) throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Trends of CH4", methane);
        sheets.put("All", SECTORS);
        sheets.put("The sum", summary);
        return book(name, sheets);
    }

    private static Report blank() {
        return Report.blank(Profile.usual(PARTY, 2026, "Target"));
    }

    private static InventoryFile read(Path... files) throws ReadingFailure, WorkbookFailure {
        return InventoryReader.read(List.of(files), Optional.empty(), Optional.empty());
    }

    private static InventoryProposal proposed(InventoryFile file, Report report) throws InventoryFailure {
        return InventoryMapping.propose(file, report, ImportWish.of("2026-11-01").takingYears(), WORDS);
    }

    private static String at(Report report, String place) {
        return report.answer(Place.ofPath(place)).map(answer -> ReportingTables.shown((Quantity) answer)).orElse("-");
    }

    private static List<String> keys(InventoryProposal proposal) {
        return proposal.findings().stream().map(finding -> finding.key().substring("inventory.finding.".length())).toList();
    }

    @Test
    void summariesOfTable10FillTables6To9() throws Exception {
        var file = read(tables("XIL-CRT-2026-V1.0-2022-20261212-101530_submitted.xlsx", SUMMARY, methane("2")));
        assertEquals(List.of(2021, 2022), file.years());
        assertEquals(List.of("XIL"), file.parties());
        var proposal = proposed(file, blank());
        var report = proposal.edit().applyTo(blank());
        assertEquals("100.5", at(report, "table6:co2Without:year@2021"));
        assertEquals("80.25", at(report, "table6:co2With:year@2022"));
        assertEquals("90", at(report, "table6:co2Without:referenceYear"));
        assertEquals("27", at(report, "table6:ch4With:baseYear"));
        assertEquals("NO", at(report, "table6:hfcs:baseYear"));
        assertEquals("NO, NE", at(report, "table6:sf6:year@2022"));
        assertEquals("-30", at(report, "table6:lulucf:year@2022"));
        assertEquals("84.5", at(report, "table7:energy:recent@2022"));
        assertEquals("45.5", at(report, "table9:transport:recent@2022"));
        assertEquals("110.25", at(report, "table8:co2Excluding:recent@2022"));
        assertEquals("160.5", at(report, "table6:totalWithout:year@2021"), "SF6 is not estimated, so that the form cannot add up");
        assertTrue(keys(proposal).containsAll(List.of("metricAgrees", "origin", "rowsUnused")), keys(proposal).toString());
        assertEquals(file.origins().getFirst().sha256(), report.provenance().getFirst().sha256());
        assertEquals(64, file.origins().getFirst().sha256().length());
    }

    @Test
    void otherMetricsAreRefused() throws Exception {
        var file = tables("t.xlsx", SUMMARY.replace("| 28 | 56 |", "| 25 | 50 |"), methane("2"));
        assertTrue(assertThrows(InventoryFailure.class, () -> read(file)).told(WORDS)
                .contains("CH4 is 50 kt CO2 eq for 2 kt, which is on the global warming potentials of AR4"));
    }

    @Test
    void aMetricThatTheFileNamesIsRefused() throws Exception {
        for (var named : List.of("AR4", "AR-6", "the Fourth Assessment Report", "SAR")) {
            var trends = """
                    GHG inventory, kt CO2 eq, GWP of %s
                    Category | 2021 | 2022
                    1. Energy | 9000 | 9100
                    5. Waste | 500 | 510
                    """.formatted(named);
            var file = book("t.xlsx", Map.of("Trends", trends));
            var told = assertThrows(InventoryFailure.class, () -> read(file)).told(WORDS);
            assertTrue(told.contains("Reports under the Paris Agreement are on AR5"), named);
            var both = book("t.xlsx", Map.of("Trends", trends.replace("GWP of", "on AR5, before on")));
            assertEquals(List.of(2021, 2022), read(both).years(), named);
        }
    }

    @Test
    void figuresThatLookLikeYearsAreNone() throws Exception {
        var file = read(book("t.xlsx", Map.of("Trends", """
                GHG inventory, kt CO2 eq
                Category | 2020 | 2021 | 2022
                1. Energy | 9000 | 9100 | 9200
                3. Agriculture | 1900 | 1910 | 1920
                5. Waste | 500 | 510 | 520
                """)));
        assertEquals(List.of(2020, 2021, 2022), file.years());
        var report = proposed(file, blank()).edit().applyTo(blank());
        assertEquals("1910", at(report, "table6:agriculture:year@2021"));
        assertEquals("520", at(report, "table6:waste:year@2022"));
    }

    @Test
    void headsAndSectorsOfOtherLanguagesAreKnown() throws Exception {
        var file = read(book("t.xlsx", Map.of("Liste", """
                Catégorie | Gaz | Unité | 2021 | 2022
                1. Énergie | CO2 | kt | 9000 | 9100
                2. Procédés industriels et utilisation des produits | CO2 | kt | 600 | 610
                4. UTCATF | CO2 | kt | -4700 | -4710
                5. Déchets | CH4 | kt | 20 | 21
                """)));
        var report = proposed(file, blank()).edit().applyTo(blank());
        assertEquals("9100", at(report, "table6:energy:year@2022"));
        assertEquals("588", at(report, "table6:waste:year@2022"));
    }

    @Test
    void textsWithTwoReadingsStayBlankAndAreTold() throws Exception {
        var file = read(tables("t.xlsx", SUMMARY.replace("| 100.5 | 110.25 |", "| '1.234 | '1234,5 |").replace("| 70.5 |", "| '70.5 |"),
                methane("2")));
        var proposal = proposed(file, blank());
        var report = proposal.edit().applyTo(blank());
        assertEquals("-", at(report, "table6:co2Without:year@2021"));
        assertEquals("1234.5", at(report, "table6:co2Without:year@2022"));
        assertEquals("70.5", at(report, "table6:co2With:year@2021"));
        var told = proposal.findings().stream().filter(each -> each.key().endsWith("either")).findFirst().orElseThrow();
        assertEquals(List.of("t.xlsx", "The sum!D5", "1.234", "1.234", "1234"), told.arguments());
    }

    @Test
    void sheetsThatContradictEachOtherAreAskedAbout() throws Exception {
        var file = read(tables("t.xlsx", SUMMARY.replace("| 120 | 130 |", "| 120 | 131 |"), methane("2")));
        var asked = assertThrows(RowsTwice.class, () -> proposed(file, blank())).told(WORDS);
        assertTrue(asked.contains("t.xlsx, All, line 5") && asked.contains("t.xlsx, The sum, line 19") && asked.contains("2022: 130 or 131")
                && !asked.contains("2021:"), asked);
        assertTrue(asked.contains("all gases"), "not SF6, which stands last in the table above");
        var wish = ImportWish.of("2026-11-01").takingYears().withTwice(RowsTwice.Counts.LAST);
        assertEquals("131", at(InventoryMapping.propose(file, blank(), wish, WORDS).edit().applyTo(blank()), "table6:energy:year@2022"));
    }

    @Test
    void twoColumnsOfAYearAreAskedAbout() throws Exception {
        var file = read(tables("t.xlsx", SUMMARY.replace("| 2021 | 2022 | Change", "| 2021 | 2022 | 2022*"), methane("2")));
        var asked = assertThrows(RowsTwice.class, () -> proposed(file, blank())).told(WORDS);
        assertTrue(asked.contains("2022: 110.25 or 5") && asked.contains("under two columns of one year"), asked);
    }

    @Test
    void rowsInOtherUnitsAreScaledBeforeTheyAreLaidTogether() throws Exception {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("a", SECTORS);
        sheets.put("b", SECTORS.replaceAll("kt CO2", "t CO2").replace("| 2021 | 2022", "| 2020 | 2022")
                .replace("| 120 | 130", "| 119000 | 130000")
                .replace("| 100 |", "| 100000 |").replaceAll("1.A.3.*", ""));
        var report = proposed(read(book("t.xlsx", sheets)), blank()).edit().applyTo(blank());
        assertEquals("119.000", at(report, "table6:energy:year@2020"));
        assertEquals("130", at(report, "table6:energy:year@2022"));
    }

    @Test
    void severalSubmissionsDoNotGoTogether() throws Exception {
        var one = tables("a.xlsx", SUMMARY, methane("2"));
        var other = tables("b.xlsx", SUMMARY.replace("2026 V1.0", "2024 V1.0"), methane("2"));
        assertTrue(assertThrows(InventoryFailure.class, () -> read(one, other)).told(WORDS).contains("2024 V1.0; 2026 V1.0"));
        assertEquals(2, read(one, one).origins().size());
    }

    @Test
    void aNewerSubmissionListsEveryFigureOldAndNew() throws Exception {
        var old = proposed(read(tables("old.xlsx", SUMMARY, methane("2"))), blank()).edit().applyTo(blank());
        var newer = SUMMARY.replace("| 100.5 | 110.25 |", "| 100.5 | 121.275 |").replaceAll("PFCs.*\n", "");
        var proposal = proposed(read(tables("new.xlsx", newer, methane("2"))), old);
        var told = Taken.told(proposal);
        assertTrue(told.contains("new.xlsx: Table 6, CO2 emissions without net CO2 from LULUCF: 2022: 110.25 → 121.275 (10.00 %)."),
                told.toString());
        for (var table : List.of("7", "8", "9")) {
            assertTrue(told.contains("new.xlsx: Table " + table
                    + ", CO2 emissions excluding net CO2 from LULUCF: 2022: 110.25 → 121.275 (10.00 %)."),
                    told.toString());
        }
        assertTrue(told.stream().anyMatch(each -> each.startsWith("new.xlsx: 4 cells that hold another answer are replaced. "
                + "The largest recalculation: 10.00 %")), told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("earlier answers stay") && each.contains("Table 6, PFCs: ")),
                told.toString());
        assertFalse(keys(proposed(read(tables("old.xlsx", SUMMARY, methane("2"))), old)).contains("replaces"));
    }

    @Test
    void summariesOfOneYearAreReadByGas() throws Exception {
        var file = read(book("ipcc.xlsx", Map.of("Summary", """
                Inventory Year: 2022
                | Emissions (Gg) | | | Emissions CO2 Equivalents (Gg) | | Emissions (Gg)
                Categories | Net CO2 (1)(2) | CH4 | N2O | HFCs | PFCs | NOx
                Total National Emissions and Removals | 8245.3 | 57.6 | 3.1 | 12 | NO | 3
                1 - Energy | 12345.6 | 0.5 | NE | | | 3
                1.A - Fuel Combustion Activities | 12345.6 | 0.5 | | | | 3
                2 - Industrial Processes and Product Use | 845.2 | NO | NO | 12 | NO |
                3 - Agriculture, Forestry, and Other Land Use | -4945.5 | 45.1 | 3.1 | | |
                3.A - Livestock | | 45.1 | | | |
                3.B - Land | -4966.5 | | | | |
                3.C - Aggregate sources and non-CO2 emissions sources on land | 21 | | 3.1 | | |
                4 - Waste | NO | 12 | NO | | |
                """)));
        assertEquals(List.of(2022), file.years());
        var report = proposed(file, blank()).edit().applyTo(blank());
        assertEquals("13211.8", at(report, "table6:co2Without:year@2022"));
        assertEquals("8245.3", at(report, "table6:co2With:year@2022"));
        assertEquals("1612.8", at(report, "table6:ch4Without:year@2022"));
        assertEquals("2105.3", at(report, "table6:agriculture:year@2022"));
        assertEquals("-4966.5", at(report, "table6:lulucf:year@2022"));
        assertEquals("12", at(report, "table6:hfcs:year@2022"));
    }

    @Test
    void plainListsAreReadAsCsvIs() throws Exception {
        var drawing = """
                Our inventory
                category | gas | unit | 2021 | 2022
                1. Energy | CO2 | kt | 100.5 | '1.234
                3. Agriculture | CH4 | t | 2000 | '2.345,5
                """;
        var file = read(book("list.xlsx", Map.of("Data", drawing)));
        var values = new ArrayList<>(file.series().getFirst().values().values());
        assertEquals(List.of(Quantity.of(new BigDecimal("100.5")), Quantity.of(new BigDecimal("1234"))), values);
        var open = book("open.xlsx", Map.of("Data", drawing.replace("'2.345,5", "NE")));
        assertThrows(AmbiguousNumbers.class, () -> read(open));
        assertEquals(Optional.of(Quantity.of(NotationKey.NE)), Optional.of(InventoryReader.read(List.of(open),
                Optional.of(NumberStyle.POINT), Optional.empty()).series().get(1).values().get(2022)));
    }

    @Test
    void whatIsNoInventoryIsRefused() throws Exception {
        var file = book("letter.xlsx", Map.of("Sheet1", "Dear colleagues\nplease find | 3 | figures"));
        assertTrue(assertThrows(InventoryFailure.class, () -> read(file)).told(WORDS)
                .startsWith("letter.xlsx holds no table of an inventory"));
        var broken = folder.resolve("broken.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThrows(WorkbookFailure.class, () -> read(broken));
    }
}

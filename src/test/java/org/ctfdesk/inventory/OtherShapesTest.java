package org.ctfdesk.inventory;

import static org.ctfdesk.inventory.Taken.lines;
import static org.ctfdesk.inventory.Taken.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inventories in other JSON than the CRT data exchange, and sheets whose years run down or whose unit stands in a title. */
class OtherShapesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private InventoryFile json(String text) throws IOException, ReadingFailure, WorkbookFailure {
        var path = folder.resolve("inventory.json");
        Files.writeString(path, text);
        return InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
    }

    @Test
    void aListOfRecordsIsReadByTheirNames() throws Exception {
        var file = json("""
                [{"year": 2021, "category": "Energy", "gas": "CO2", "unit": "kt", "value": 1200.5},
                 {"year": 2021, "category": "Energy", "gas": "CH4", "unit": "kt", "value": 1.125},
                 {"year": 2022, "category": "Energy", "gas": "CO2", "unit": "kt", "value": 1210.5},
                 {"year": 2022, "category": "Energy", "gas": "CH4", "unit": "kt", "value": "NE"}]
                """);
        assertEquals("""
                energy 2021 = 1232
                energy 2022 = 1210.5""", lines(file, "energy"));
        assertEquals(64, file.origins().getFirst().sha256().length());
    }

    @Test
    void recordsMayStandWithinAnObjectUnderOtherNames() throws Exception {
        assertEquals("waste 2021 = 1.28", lines(json("""
                {"country": "XAB", "data": [
                 {"inventoryYear": "2021", "sector": "Waste", "ghg": "CO2", "units": "Gg", "emissions": "1"},
                 {"inventoryYear": "2021", "sector": "Waste", "ghg": "CH4", "units": "Gg", "emissions": "0.01"}]}
                """), "waste"));
        assertEquals("energy 2021 = 5\nenergy 2022 = 6", lines(json("""
                {"rows": [
                 {"category": "Energy", "gas": "CO2", "unit": "kt", "values": {"2021": 5, "2022": 6}},
                 {"category": "Waste", "gas": "CO2", "unit": "kt", "values": {"2021": 1, "2022": 2}}]}
                """), "energy"));
    }

    @Test
    void figuresMayStandUnderYearSectorAndGas() throws Exception {
        assertEquals("""
                energy 2021 = 1228
                energy 2022 = 1328
                waste 2021 = 2""", lines(json("""
                {"unit": "kt", "inventory": {
                 "2021": {"Energy": {"CO2": 1200, "CH4": 1}, "Waste": {"CO2": 2}},
                 "2022": {"Energy": {"CO2": 1300, "CH4": 1}}}}
                """), "energy", "waste"));
    }

    @Test
    void figuresWithTwoReadingsAreAskedAbout() {
        var text = """
                [{"year": "2021", "category": "Energy", "gas": "CO2", "unit": "kt", "value": "1.200"},
                 {"year": "2022", "category": "Energy", "gas": "CO2", "unit": "kt", "value": "1.300"}]
                """;
        assertThrows(AmbiguousNumbers.class, () -> json(text));
    }

    private Path sheets(String[][]... sheets) throws IOException {
        var path = folder.resolve("inventory.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(path)) {
            for (var rows : sheets) {
                var sheet = book.createSheet();
                for (var row = 0; row < rows.length; row++) {
                    var line = sheet.createRow(row);
                    for (var column = 0; column < rows[row].length; column++) {
                        var text = rows[row][column];
                        if (text.matches("-?\\d+(\\.\\d+)?")) {
                            line.createCell(column).setCellValue(Double.parseDouble(text));
                        } else if (!text.isEmpty()) {
                            line.createCell(column).setCellValue(text);
                        }
                    }
                }
            }
            book.write(out);
        }
        return path;
    }

    private static InventoryFile read(Path path) throws ReadingFailure, WorkbookFailure {
        return InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
    }

    @Test
    void aCellBeyondAllReasonIsToldAndLeftOut() throws Exception {
        var path = sheets(new String[][] {{"Emissions by sector (kt CO2 eq, AR5)"}, {"Sector", "2021", "2022"},
                {"Energy", "4711", "101"}, {"Waste", "1", "2"}});
        var hostile = folder.resolve("hostile.xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(path)); var out = new ZipOutputStream(Files.newOutputStream(hostile))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("<v>4711.0</v>", "<v>1E999999999</v>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        var file = read(hostile);
        assertEquals("energy 2022 = 101", lines(file, "energy"));
        assertTrue(file.findings().stream().anyMatch(finding -> finding.arguments().contains("1E999999999")), "told");
    }

    @Test
    void yearsRunDown() throws Exception {
        var file = read(sheets(new String[][] {{"Emissions by sector (kt CO2 eq, AR5)"}, {"Year", "Energy", "Waste"},
                {"2020", "100.5", "10"}, {"2021", "101.5", "11"}, {"2022", "102.5", "NE"}}));
        assertEquals("""
                energy 2020 = 100.5
                energy 2021 = 101.5
                energy 2022 = 102.5
                waste 2020 = 10
                waste 2021 = 11
                waste 2022 = Keys[keys=[NE], footnotes=[]]""", lines(file, "energy", "waste"));
    }

    @Test
    void theTitleNamesAGasAndBehindACommaItsUnit() throws Exception {
        assertEquals("""
                energy 2021 = 1280
                energy 2022 = 1308""", lines(read(sheets(
                new String[][] {{"Выбросы CO2, кт"}, {"Сектор", "2021", "2022"}, {"Энергетика", "1000", "1000"}},
                new String[][] {{"Выбросы CH4, кт"}, {"Сектор", "2021", "2022"}, {"Энергетика", "10", "11"}})), "energy"));
    }

    @Test
    void aSheetOfAGasInAnUnknownUnitLeavesItsSectorsBlank() throws Exception {
        var file = read(sheets(
                new String[][] {{"CO2, kt"}, {"Sector", "2021", "2022"}, {"Energy", "1000", "1000"}, {"Waste", "1", "2"}},
                new String[][] {{"CH4, barrels"}, {"Sector", "2021", "2022"}, {"Energy", "10", "11"}}));
        assertEquals("waste 2021 = 1\nwaste 2022 = 2", lines(file, "energy", "waste"), "energy is none without its methane");
    }

    @Test
    void transportBesideEnergyIsAskedAboutWhereNothingSaysThatItIsAPart() throws Exception {
        var beside = proposal(read(sheets(new String[][] {{"Sectors, kt CO2 eq (AR5)"}, {"Sector", "2021", "2022"},
                {"Energy", "100", "100"}, {"Transport", "30", "31"}})));
        assertTrue(beside.findings().stream().anyMatch(finding -> finding.key().endsWith(".transportPresumed")), "asked");
        var within = proposal(read(sheets(new String[][] {{"Sectors, kt CO2 eq (AR5)"}, {"Sector", "2021", "2022"},
                {"1. Energy", "100", "100"}, {"1.A.3 Transport", "30", "31"}})));
        assertTrue(within.findings().stream().noneMatch(finding -> finding.key().endsWith(".transportPresumed")), "told");
    }

    /** A row with a figure of emissions and one of removals has a place for one: nothing is entered, and both columns are named. */
    @Test
    void refusesTwoFiguresOfARow() throws IOException {
        var list = folder.resolve("forests.csv");
        for (var head : List.of("emissions,removals", "emissions (kt),net removals", "value,amount", "emissions,sinks",
                "Émissions,Absorptions de CO2", "выбросы,поглощение", "排放量,清除量")) {
            Files.writeString(list, "year,category,gas,unit," + head
                    + "\n2021,Forest land,CO2,kt,10,-50\n2022,Forest land,CO2,kt,11,-52\n");
            var refused = assertThrows(InventoryFailure.class,
                    () -> InventoryReader.read(List.of(list), Optional.empty(), Optional.empty()), head);
            var told = refused.told(WORDS);
            assertTrue(told.contains("line 1") && told.contains("“" + head.split(",")[0] + "”")
                    && told.contains("“" + head.split(",")[1] + "”"), told);
        }
        assertThrows(InventoryFailure.class, () -> json("""
                [{"year":2021,"category":"Forest land","gas":"CO2","unit":"kt","emissions":10,"removals":-50},
                 {"year":2022,"category":"Forest land","gas":"CO2","unit":"kt","emissions":11,"removals":-52}]
                """));
    }

    /** The removals were lost without a word, and the sign of the forests turned. */
    @ParameterizedTest
    @CsvSource({"Émissions de CO2, Absorptions de CO2", "Emisiones de CO2, Absorciones de CO2 (kt)", "Выбросы CO2, Поглощение CO2",
        "CO2 emissions, CO2 removals", "CO2, Removals", "CO2排放量, CO2清除量", "انبعاثات CO2, إزالة CO2", "Выбросы CO2, Абсорбция CO2"})
    void refusesASheetWithEmissionsAndRemovalsOfAGas(String emissions, String removals) throws Exception {
        var told = assertThrows(InventoryFailure.class, () -> read(ofYear(emissions, removals, "-900"))).told(WORDS);
        assertTrue(told.contains("“" + emissions + "”") && told.contains("“" + removals + "”"), told);
        assertEquals(List.of(2022), read(ofYear(emissions, removals, "0")).years(), "nothing was removed");
    }

    @ParameterizedTest
    @CsvSource({"Net CO2, CO2 removals", "Émissions nettes de CO2, Absorptions de CO2",
        "Emisiones y absorciones de CO2, Absorciones de CO2", "Net CO2 emissions/removals, CO2 removals"})
    void takesTheNetFigureBesideRemovals(String emissions, String removals) throws Exception {
        assertEquals(List.of(2022), read(ofYear(emissions, removals, "-900")).years());
    }

    private Path ofYear(String emissions, String removals, String removed) throws IOException {
        return sheets(new String[][] {{"Inventory year: 2022, Gg"}, {"Category", emissions, removals, "CH4", "N2O"},
                {"1. Energy", "1000", "0", "2", "1"}, {"4. LULUCF", "300", removed, "1", "1"}});
    }

    @Test
    void passesOverAColumnOfRemovalsWithoutFigures() throws Exception {
        var list = folder.resolve("energy.csv");
        Files.writeString(list, "year,category,gas,unit,emissions,removals\n2021,Energy,CO2,kt,1200,\n2022,Energy,CO2,kt,1300,-\n");
        assertEquals(1, InventoryReader.read(List.of(list), Optional.empty(), Optional.empty()).series().size());
    }
}

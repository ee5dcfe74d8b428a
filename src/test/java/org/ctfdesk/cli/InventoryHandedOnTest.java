package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctfdesk.report.Place;
import org.ctfdesk.store.ReportFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inventories given to the command for workbooks, and reports given to the command for inventories. */
class InventoryHandedOnTest {
    @TempDir
    private Path folder;

    private Path report() {
        return folder.resolve("report.ctfdesk");
    }

    private String energy() throws Exception {
        return ReportFile.open(report()).report().answer(Place.of("table6", "energy", "year@2021")).map(Object::toString).orElse("nothing");
    }

    @Test
    void aListOfFiguresIsReadAsAnInventory() throws Exception {
        var list = folder.resolve("list.csv");
        Files.writeString(list, "year,category,gas,unit,value\n2021,1. Energy,CO2,kt,10\n2021,1. Energy,CH4,kt,1\n2022,1. Energy,CO2,kt,11\n");
        var ran = Ran.of("import", list, "-o", report());
        assertEquals(1, ran.code(), "rows without figures have to be asked about: " + ran.err());
        assertTrue(ran.err().contains("ctf-desk inventory \"" + list + "\""), ran.err());
        assertTrue(energy().contains("38"), energy());
    }

    @Test
    void reportingTablesAreAnInventoryWhateverTheyLookLike() throws Exception {
        var book = folder.resolve("anything.xlsx");
        write(book, "Table10s6", new String[][] {{"TABLE 10 EMISSION TRENDS"}, {"Category", "2021", "2022"},
                {"", "CO2 equivalents (kt)", "CO2 equivalents (kt)"}, {"1. Energy", "10", "11"}});
        var ran = Ran.of("import", book, "-o", report());
        assertEquals(1, ran.code(), ran.err());
        assertTrue(energy().contains("10"), energy());
    }

    @Test
    void whatIsNoInventoryAfterAllIsNotCalledOne() throws Exception {
        var book = folder.resolve("parte.xlsx");
        write(book, "A", new String[][] {{"PARTE A", "Emisiones de GEI, kt CO2 eq"}, {"Sector", "2020", "2025", "2030"},
                {"Energía", "1", "2", "3"}, {"Residuos", "1", "2", "3"}});
        var ran = Ran.of("import", book, "-o", report());
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.err().contains("these are projections") && !ran.err().contains("This is an inventory"), ran.err());
    }

    @Test
    void aSheetOfThatNameMakesNoInventoryOfProjections() throws Exception {
        var book = folder.resolve("own.xlsx");
        try (var out = Files.newOutputStream(book); var made = new Workbook(out, "test", "1.0")) {
            fill(made, "Table 7", new String[][] {{"Projections of GHG emissions, with measures, kt CO2 eq"}, {"Sector", "2030", "2035"},
                    {"Energy", "90", "80"}, {"Transport", "30", "20"}, {"Waste", "9", "8"}});
            fill(made, "Summary1", new String[][] {{"Sector, kt CO2 eq", "2021", "2022"}, {"Energy", "10", "11"}});
        }
        var ran = Ran.of("import", book, "-o", report());
        assertFalse(ran.err().contains("This is an inventory"), ran.err());
        assertFalse(ReportFile.open(report()).report().answer(Place.of("table6", "energy", "year@2030")).isPresent(), "a projection");
    }

    @Test
    void sheetsThatAreNotReadAreTold() throws Exception {
        var book = folder.resolve("lists.xlsx");
        try (var out = Files.newOutputStream(book); var made = new Workbook(out, "test", "1.0")) {
            fill(made, "CO2", new String[][] {{"category", "gas", "unit", "2021"}, {"1. Energy", "CO2", "kt", "10"}});
            fill(made, "CH4", new String[][] {{"category", "gas", "unit", "2021"}, {"1. Energy", "CH4", "kt", "10"}});
        }
        assertTrue(Ran.of("inventory", book, "-o", report()).err().contains("sheets with figures were not used: C"));
    }

    @Test
    void whatIsSaidOfNumbersCountsAndWhatDoesNotApplyIsRefused() throws Exception {
        var list = folder.resolve("list.csv");
        Files.writeString(list, "category;gas;unit;2021;2022\n1. Energy;CO2;kt;1,234;1,345\n2. IPPU;CO2;kt;1,111;1,222\n");
        assertEquals(2, Ran.of("import", list, "-o", report()).code(), "two readings");
        var ran = Ran.of("import", list, "-o", report(), "--numbers", "comma");
        assertEquals(1, ran.code(), ran.err());
        assertTrue(energy().contains("1.234"), energy());
        assertTrue(ran.err().contains("--numbers comma"), ran.err());
        Files.delete(report());
        var refused = Ran.of("import", list, "-o", report(), "--numbers", "comma", "--unit", "list=Mt");
        assertEquals(2, refused.code(), refused.err());
        assertFalse(Files.exists(report()), "nothing is written");
    }

    @Test
    void whatHasToBeSaidFirstIsToldWithTheCommand() throws Exception {
        var exchange = folder.resolve("exchange.json");
        Files.writeString(exchange, "{\"data\": {\"values\": [{\"inventory_year\": 2021, \"values\": []}]}}");
        var ran = Ran.of("import", exchange, "-o", report());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("ctf-desk inventory \"" + exchange + "\"") && ran.err().contains("--uids"), ran.err());
        assertFalse(Files.exists(report()), "nothing is written");
    }

    @Test
    void whatIsNeitherIsRefusedAsBefore() throws Exception {
        var budget = folder.resolve("budget.csv");
        Files.writeString(budget, "Item,Cost\nChairs,100\nTables,200\n");
        var ran = Ran.of("import", budget, "-o", report());
        assertEquals(2, ran.code());
        assertFalse(ran.err().contains("inventory"), ran.err());
    }

    @Test
    void aWorkbookOfOursIsNoInventory() {
        var own = folder.resolve("own.xlsx");
        assertEquals(0, Ran.of("sample", "host", "-o", report()).code());
        assertTrue(Ran.of("export", report(), "-o", own).code() < 2);
        for (var file : new Path[] {own, report()}) {
            var ran = Ran.of("inventory", file);
            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("holds a report"), ran.err());
        }
    }

    private static void write(Path file, String name, String[][] rows) throws IOException {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            fill(book, name, rows);
        }
    }

    private static void fill(Workbook book, String name, String[][] rows) {
        var sheet = book.newWorksheet(name);
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < rows[row].length; column++) {
                if (rows[row][column].matches("\\d{1,2}")) {
                    sheet.value(row, column, Integer.parseInt(rows[row][column]));
                } else {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
    }
}

package org.ctfdesk.excel.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two layouts of the workbook: that which readers of submissions are made for, and the decision's own. */
class LayoutTest {
    private static final double A4_LONG = 841.9;
    private static final double A4_SHORT = 595.3;

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    /** What readers of the official tool's tables 7 to 9 look for, from row 9 on. */
    private static final List<String> ROWS = List.of(
            "Sectord", "Energy", "Transport", "Industrial processes and product use", "Agriculture", "Forestry/LULUCF",
            "Waste management/waste", "Other (specify)", "Gas", "CO2 emissions including net CO2 from LULUCF",
            "CO2 emissions excluding net CO2 from LULUCF", "CH4 emissions including CH4 from LULUCF",
            "CH4 emissions excluding CH4 from LULUCF", "N2O emissions including N2O from LULUCF",
            "N2O emissions excluding N2O from LULUCF", "HFCs", "PFCs", "SF6", "NF3", "Other (specify)", "Total with LULUCF",
            "Total without LULUCF");

    @TempDir
    Path folder;

    private Path exported(String sample, Layout layout) throws Exception {
        var file = folder.resolve(sample + layout + ".xlsx");
        new WorkbookWriter(Samples.of(sample), WORDS).as(layout).write(file, Progress.UNWATCHED);
        return file;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row - 1) == null ? null : sheet.getRow(row - 1).getCell(column);
        return cell == null ? "" : cell.getCellType() == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue())
                : cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland"})
    void theOfficialToolsTablesHaveTheirRowsAndHeadsWhereReadersLook(String sample) throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported(sample, Layout.OFFICIAL_TOOL)))) {
            for (var name : List.of("Table7", "Table8", "Table9")) {
                var sheet = book.getSheet(name);
                assertEquals(List.of("(kt CO2 eq)c", "(kt CO2 eq)c"), List.of(text(sheet, 7, 2), text(sheet, 7, 3)));
                assertEquals(List.of(), IntStream.range(5, 12).mapToObj(column -> text(sheet, 7, column)).filter(each -> !each.isEmpty())
                        .toList(), "units stand above the inventory year and, merged, above all others");
                for (var column = 2; !text(sheet, 8, column).isEmpty() || column < 5; column++) {
                    assertTrue(text(sheet, 8, column).matches("\\d{4}"), name + " column " + column);
                }
                var labels = new ArrayList<String>();
                var row = 9;
                for (; !text(sheet, row, 1).startsWith("a Each Party shall report projections"); row++) {
                    labels.add(text(sheet, row, 1));
                    assertTrue(row < 60, labels.toString());
                }
                var expected = new ArrayList<>(labels);
                expected.retainAll(ROWS);
                assertEquals(ROWS, expected, name);
                assertTrue(labels.stream().noneMatch(label -> label.startsWith("Memo")), labels.toString());
            }
        }
    }

    @Test
    void aMemoItemStandsBelowTheNotesWithItsFigures() throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("host", Layout.OFFICIAL_TOOL)))) {
            var sheet = book.getSheet("Table7");
            var memo = IntStream.range(30, 40).filter(row -> text(sheet, row, 1).startsWith("Memo item")).findFirst().orElseThrow();
            assertTrue(text(sheet, memo - 1, 1).startsWith("d In accordance with"), text(sheet, memo - 1, 1));
            assertEquals(CellType.NUMERIC, sheet.getRow(memo - 1).getCell(2).getCellType());
        }
    }

    @Test
    void theDecisionsOwnLayoutSaysTheUnitOnceAndKeepsTheNarrowColumn() throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("buyer", Layout.DECISION)))) {
            var sheet = book.getSheet("Table7");
            assertEquals("Most recent year in the Party’s national inventory report (kt CO2 eq)c", text(sheet, 6, 2));
            assertEquals("", text(sheet, 7, 3));
            assertEquals("Sectord", text(sheet, 8, 1));
            assertEquals("LULUCF", text(sheet, 13, 1));
        }
    }

    @Test
    void theDecisionsOwnLayoutPrintsHeadsInItalics() throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("buyer", Layout.DECISION)))) {
            var head = book.getSheet("Table5").getRow(8).getCell(1).getCellStyle();
            assertTrue(head.getFont().getItalic() && !head.getFont().getBold() && head.getFillForegroundXSSFColor() == null);
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("buyer", Layout.OFFICIAL_TOOL)))) {
            assertTrue(book.getSheet("Table5").getRow(8).getCell(1).getCellStyle().getFont().getBold());
            assertTrue(text(book.getSheet("Table4"), 6, 1).contains("On green: computed"), text(book.getSheet("Table4"), 6, 1));
            assertEquals("", text(book.getSheet("Table1"), 6, 1));
        }
    }

    /** The decision prints the appendix behind the tables, under a heading of its own; digits of gases are lowered. */
    @Test
    void theDecisionsOwnLayoutHasTheAppendixAtTheEnd() throws Exception {
        var tables = new ArrayList<String>();
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("buyer", Layout.DECISION)))) {
            book.forEach(sheet -> tables.add(sheet.getSheetName()));
            assertTrue(text(book.getSheet("Appendix"), 5, 1).startsWith("Appendix. Reporting format for the description"));
            var gas = book.getSheet("Table7").getRow(16).getCell(1);
            assertTrue(gas.getStringCellValue().startsWith("CO2 emissions including"), gas.getStringCellValue());
        }
        assertEquals("Table12", tables.get(tables.indexOf("Appendix") - 1));
        try (var zip = new ZipFile(exported("buyer", Layout.DECISION).toFile())) {
            var all = zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")).map(entry -> {
                try {
                    return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).filter(text -> text.contains(">SF</t>")).toList();
            assertEquals(4, all.size(), "tables 6 to 9");
            all.forEach(text -> assertTrue(text.contains("<vertAlign val=\"subscript\"/>")));
        }
    }

    /** "Start year of implementatio / n" stood over a column that was made narrower for paper. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void noWordOfAHeadIsBroken(Layout layout) throws Exception {
        for (var sheet : Sheet.all(Samples.of("host"), Words.in(Locale.ENGLISH), layout)) {
            var plan = new SheetPlan(sheet, Words.in(Locale.ENGLISH));
            for (var row = 0; row < sheet.headRows(); row++) {
                for (var column = 0; column < sheet.columns().size(); column++) {
                    if (sheet.rows().get(row).cell(column) instanceof SheetCell.Fixed head) {
                        var at = sheet.sheetName() + " " + head.text();
                        assertTrue(TextSize.longestWord(head.printed(), true) <= plan.width(column, head.columns()), at);
                    }
                }
            }
        }
    }

    /** On a small laptop the frozen head leaves most of the screen to the table. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void theHeadLeavesRoom(Layout layout) throws Exception {
        for (var sample : List.of("host", "buyer", "iceland", "metric")) {
            try (var book = new XSSFWorkbook(Files.newInputStream(exported(sample, layout)))) {
                for (var sheet : book) {
                    var pane = sheet.getPaneInformation();
                    var height = 0f;
                    for (var row = 0; pane != null && row < pane.getHorizontalSplitTopRow(); row++) {
                        height += sheet.getRow(row) == null ? 13 : sheet.getRow(row).getHeightInPoints();
                    }
                    assertTrue(height <= 185, sample + " " + sheet.getSheetName() + " " + height);
                }
            }
        }
    }

    /** The rows of table 4 are mostly labels: where these have room, it is printed on two pages, as in the decision. */
    @ParameterizedTest
    @ValueSource(strings = {"iceland", "metric", "budget"})
    void tableFourIsPrintedOnTwoPages(String sample) throws Exception {
        for (var layout : Layout.values()) {
            try (var book = new XSSFWorkbook(Files.newInputStream(exported(sample, layout)))) {
                for (var sheet : book) {
                    if (sheet.getSheetName().startsWith("Table4")) {
                        assertTrue(pages(sheet) <= 2, sample + " " + sheet.getSheetName());
                    }
                }
            }
        }
    }

    /** How many A4 pages across a sheet takes that is fitted to the width of one, its head on each of them. */
    private static int pages(org.apache.poi.ss.usermodel.Sheet sheet) {
        var width = 0.0;
        for (var column = 0; column < sheet.getRow(sheet.getRepeatingRows().getLastRow()).getLastCellNum(); column++) {
            width += sheet.getColumnWidthInPixels(column) * 0.75;
        }
        var scale = (A4_LONG - 72 * (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT))) / width;
        var room = (A4_SHORT - 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM))) / scale;
        var repeated = 0.0;
        for (var row = sheet.getRepeatingRows().getFirstRow(); row <= sheet.getRepeatingRows().getLastRow(); row++) {
            repeated += sheet.getRow(row).getHeightInPoints();
        }
        var pages = 1;
        var taken = 0.0;
        for (var row = 0; row <= sheet.getLastRowNum(); row++) {
            var height = sheet.getRow(row) == null ? sheet.getDefaultRowHeightInPoints() : sheet.getRow(row).getHeightInPoints();
            if (taken + height > room) {
                pages++;
                taken = repeated;
            }
            taken += height;
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void bothBringTheReportBack(Layout layout) throws Exception {
        var imported = WorkbookReader.read(exported("host", layout));
        assertEquals(Samples.of("host"), imported.report());
        assertTrue(imported.isUnchanged(), () -> imported.changed().toString());
    }

    @Test
    void theDefaultStyleHasItsName() throws Exception {
        try (var zip = new ZipFile(exported("host", Layout.OFFICIAL_TOOL).toFile())) {
            var styles = new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), UTF_8);
            assertTrue(styles.contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"));
            assertTrue(styles.contains("<cellStyleXfs") && !styles.contains("<scheme"), "a style of no theme");
        }
    }
}

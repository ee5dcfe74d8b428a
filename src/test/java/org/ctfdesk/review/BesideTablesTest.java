package org.ctfdesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A working copy tells what is open and what changed, each line leading to its cell. */
class BesideTablesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place MEASURE = Place.ofPath("table5:measure/1:label");

    @TempDir
    Path folder;

    private XSSFWorkbook exported(Report report, Purpose purpose, Layout layout) throws Exception {
        var file = folder.resolve("out.xlsx");
        new WorkbookWriter(report, WORDS, ReviewLists.besideTables(report, WORDS)).to(purpose).as(layout).write(file, Progress.UNWATCHED);
        if (purpose == Purpose.WORKING_COPY) {
            assertTrue(WorkbookReader.read(file, ReviewLists::besideTables).isUnchanged());
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aBlankCellIsListedMarkedAndCounted(Layout layout) throws Exception {
        var report = Samples.of("host").with(ENERGY, Optional.empty());
        try (var book = exported(report, Purpose.WORKING_COPY, layout)) {
            var open = book.getSheet("Open");
            assertEquals(new Checker(Rules.ALL).check(report).findings().size(), open.getLastRowNum() - 2);
            var row = open.getRow(line(open, "FORM-01"));
            assertEquals("shall", row.getCell(2).getStringCellValue());
            var link = row.getCell(0).getHyperlink();
            assertEquals(row.getCell(0).getStringCellValue(), link.getLocation().replace("'", ""));
            var at = new CellReference(link.getLocation());
            var cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            assertEquals(CellType.BLANK, cell.getCellType());
            var marks = book.getSheet("Table7").getSheetConditionalFormatting();
            assertEquals(List.of("ISBLANK(" + at.getCellRefParts()[2] + at.getCellRefParts()[1] + ")"), blankMarks(marks));
            var contents = book.getSheet("Contents");
            var told = contents.getRow(line(contents, "Table7", 1));
            assertEquals(told.getCell(4).getNumericCellValue() - 1, told.getCell(3).getNumericCellValue());
            assertTrue(told.getCell(5).getNumericCellValue() >= 1);
            assertTrue(told.getCell(5).getHyperlink().getLocation().startsWith("'Open'!A"));
        }
    }

    @Test
    void aSubmissionSaysNothingOfIt() throws Exception {
        try (var book = exported(Samples.of("host").with(ENERGY, Optional.empty()), Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)) {
            assertNull(book.getSheet("Open"));
            assertEquals(List.of(), blankMarks(book.getSheet("Table7").getSheetConditionalFormatting()));
            var contents = book.getSheet("Contents");
            assertNull(contents.getRow(line(contents, "Table7", 1)).getCell(5));
        }
    }

    @Test
    void whatChangedSinceTheLastReportIsASheet() throws Exception {
        var now = Samples.of("host");
        var before = now.with(ENERGY, Optional.of(Quantity.of(new java.math.BigDecimal("10000"))))
                .with(MEASURE, Optional.of(new Answer.Words("Old name")));
        try (var none = exported(now, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            assertNull(none.getSheet("Changes"));
        }
        var report = now.with(ReportPart.Last.of(new LastReport(before, "btr1.ctfdesk", "2024-12-01", true)));
        try (var book = exported(report, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            var changes = book.getSheet("Changes");
            assertNotNull(changes);
            var figure = changes.getRow(line(changes, "Energy", 2));
            assertEquals("10,000", figure.getCell(5).getStringCellValue());
            var cell = new CellReference(figure.getCell(0).getHyperlink().getLocation());
            var there = book.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
            assertEquals(there.getNumericCellValue() - 10_000, figure.getCell(7).getNumericCellValue(), 1e-9);
            assertFalse(changes.getRow(line(changes, "Old name", 5)).getCell(0).getStringCellValue().isEmpty());
        }
    }

    /** One line a row where cells were blank, one a table that was blank: a reviewer looks for what was said before and is not now. */
    @Test
    void cellsThatWereBlankStandTogether() throws Exception {
        var now = Samples.of("host");
        var before = now;
        for (var place : now.table("table7").row("energy").answers().keySet()) {
            before = before.with(new Place(ENERGY.table(), RowKey.of("energy"), place), Optional.empty());
        }
        before = before.with(Place.ofPath("table8:energy:projection@2030"), Optional.of(Quantity.of(new java.math.BigDecimal("10000"))));
        before = before.with(TableKey.of("table6"), Table.EMPTY);
        var report = now.with(ReportPart.Last.of(new LastReport(before, "btr1.ctfdesk", "2024-12-01", true)));
        try (var book = exported(report, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            var changes = book.getSheet("Changes");
            var filled = now.table("table7").row("energy").answers().size();
            var row = changes.getRow(line(changes, "Energy", 2));
            assertEquals("filled, was blank", row.getCell(4).getStringCellValue());
            assertEquals(filled + " cells", row.getCell(6).getStringCellValue());
            assertTrue(row.getCell(0).getHyperlink().getLocation().startsWith("'Table7'!"));
            var table = changes.getRow(line(changes, "Table 6", 1));
            assertTrue(table.getCell(3).getStringCellValue().matches("\\S.* … .*\\S"), table.getCell(3).getStringCellValue());
            assertTrue(table.getCell(2).getStringCellValue().matches("\\d+ rows"), table.getCell(2).getStringCellValue());
            assertTrue(table.getCell(6).getStringCellValue().matches("\\d{3,} cells"), table.getCell(6).getStringCellValue());
            assertNotEquals("Table 6", changes.getRow(table.getRowNum() + 1).getCell(1).getStringCellValue());
            assertEquals("10,000", changes.getRow(line(changes, "10,000", 5)).getCell(5).getStringCellValue());
            assertTrue(changes.getLastRowNum() < 20, changes.getLastRowNum() + " rows");
        }
    }

    private static List<String> blankMarks(SheetConditionalFormatting marks) {
        return IntStream.range(0, marks.getNumConditionalFormattings())
                .mapToObj(at -> marks.getConditionalFormattingAt(at).getRule(0).getFormula1().replace("$", ""))
                .filter(formula -> formula.startsWith("ISBLANK")).toList();
    }

    private static int line(XSSFSheet sheet, String code) {
        return line(sheet, code, 9);
    }

    private static int line(XSSFSheet sheet, String text, int column) {
        for (var row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.STRING
                    && row.getCell(column).getStringCellValue().equals(text)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(text + " is not on " + sheet.getSheetName());
    }
}

package org.ctfdesk.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Explanation;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The findings as files that others read. */
class FindingsFileTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place NAME = Place.ofPath("table5:measure/1:label");
    private static final Place START = Place.ofPath("table5:measure/1:startYear");
    private static final String NASTY = "=HYPERLINK(\"http://x\"), \"two\"\nlines";
    private static final String REASON = "-1+1; it starts in 2031, see II.C";

    @TempDir
    Path folder;

    private final Report report = flawed();
    private final Checked checked = new Checker(Rules.ALL).check(report);

    /** A row with a nasty name that has a finding, one that is explained, and one figure that cannot be read. */
    private static Report flawed() {
        var edited = Samples.of("host");
        for (var edit : List.of(
                Edit.type(ENERGY, Optional.of(new Answer.Unread("much"))), Edit.type(NAME, Optional.of(new Answer.Words(NASTY))),
                Edit.type(START, Optional.of(Answer.Years.of(2031))))) {
            edited = edit.applyTo(edited);
        }
        var late = new Checker(Rules.ALL).check(edited).findings().stream().filter(each -> each.code().equals("T5-10")).findFirst()
                .orElseThrow();
        return Explanation.of(late, REASON, edited).applyTo(edited).with(new ReportPart.Ticks(List.of(new Ticked("G-09", "section VIII"))));
    }

    @Test
    void csvIsReadByASpreadsheetAndHarmless() throws Exception {
        var text = new String(Files.readAllBytes(written(FindingsFile.CSV)), StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        var records = parsed(text.substring(1));
        assertEquals(List.of("Severity", "Code", "Table", "Row", "Column", "Year", "What is wrong and what to do", "Why", "Paragraph",
                "What mends it", "Explained by the Party", "Kind of inconsistency (Article 6)"), records.getFirst());
        assertEquals(checked.findings().size() + checked.explained().size() + 1, records.size());
        assertTrue(records.stream().allMatch(record -> record.size() == records.getFirst().size()));
        var energy = records.get(1);
        assertEquals(List.of("Error", "FORM-03", "Table 7", "Energy"), energy.subList(0, 4));
        assertEquals("2030", energy.get(5));
        assertEquals("'" + REASON, records.getLast().get(10), "a spreadsheet must not reckon");
        assertEquals("'" + NASTY, records.getLast().get(3));
    }

    @Test
    void jsonNamesPlaceMessageAndReason() throws Exception {
        var json = JsonMapper.builder().build().readTree(Files.readString(written(FindingsFile.JSON)));
        assertEquals(checked.findings().size() + checked.explained().size(), json.size());
        assertEquals("table7", json.get(0).get("table").stringValue());
        assertTrue(json.get(0).get("reason").isNull());
        assertEquals(REASON, json.get(json.size() - 1).get("reason").stringValue());
    }

    @Test
    void theWorkbookIsForReviewers() throws Exception {
        try (var in = Files.newInputStream(written(FindingsFile.WORKBOOK)); var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("Findings");
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
            assertEquals("Reviewer’s answer", text(sheet, 2, 3));
            assertEquals(List.of("Error", "Table 7", "Energy", "FORM-03"),
                    List.of(text(sheet, 3, 1), text(sheet, 3, 4), text(sheet, 3, 5), text(sheet, 3, 8)));
            assertEquals(2030, sheet.getRow(3).getCell(7).getNumericCellValue());
            assertFalse(text(sheet, 3, 11).isEmpty(), "what the paragraph says");
            var last = sheet.getLastRowNum();
            assertEquals(2 + checked.findings().size() + checked.explained().size(), last);
            assertEquals(NASTY, text(sheet, last, 5));
            assertTrue(sheet.getRow(last).getCell(5).getCellStyle().getQuotePrefixed(), "no formula when it is edited");
            assertTrue(sheet.getRow(last).getCell(2).getCellStyle().getWrapText());
            assertEquals(REASON, text(sheet, last, 13));
            assertEquals(Catalogue.checklist().size() + 2, book.getSheet("Checklist").getLastRowNum());
        }
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws Exception {
        assertArrayEquals(Files.readAllBytes(written(FindingsFile.WORKBOOK)), Files.readAllBytes(written(FindingsFile.WORKBOOK)));
    }

    @Test
    void whatCannotBeWrittenIsToldAndACancelledWorkbookLeavesNothing() {
        var nowhere = folder.resolve("none").resolve("a.csv");
        assertThrows(StoreFailure.class, () -> FindingsFile.CSV.write(nowhere, checked, report, WORDS, NumberStyle.POINT,
                Progress.UNWATCHED));
        var file = folder.resolve("cancelled.xlsx");
        var failure = assertThrows(WorkbookFailure.class, () ->
                FindingsFile.WORKBOOK.write(file, checked, report, WORDS, NumberStyle.POINT, (done, of) -> false));
        assertTrue(failure.isCancelled());
        assertFalse(Files.exists(file));
    }

    @Test
    void theSubmissionsWorkbookHoldsTheChecklistOnceItIsBegun() throws Exception {
        var file = folder.resolve("submission.xlsx");
        new WorkbookWriter(report, WORDS, ReviewLists.besideTables(report, WORDS)).write(file, Progress.UNWATCHED);
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("Checklist");
            assertEquals(book.getSheetIndex("Open") + 1, book.getSheetIndex(sheet));
            var ticked = new ArrayList<String>();
            sheet.forEach(row -> {
                if (row.getCell(3) != null && row.getCell(3).getStringCellValue().equals("yes")) {
                    ticked.add(row.getCell(0).getStringCellValue() + " " + row.getCell(4).getStringCellValue());
                }
            });
            assertEquals(List.of("G-09 section VIII"), ticked);
            assertEquals(Catalogue.checklist().size() + 2, sheet.getLastRowNum());
            var contents = new ArrayList<String>();
            book.getSheet("Contents").forEach(row -> row.forEach(cell -> contents.add(cell.toString())));
            assertTrue(contents.contains("Checklist"), contents.toString());
        }
        var imported = WorkbookReader.read(file);
        assertEquals(report, imported.report());
        assertTrue(imported.isUnchanged());
        assertEquals(List.of("Open"), sheets("iceland"), "nothing ticked, no ledger, no last report");
        assertTrue(sheets("host").contains("Annex 4 para. 23(j)"));
    }

    @Test
    void eachFindingNamesItsCellOfTheExportedWorkbook() throws Exception {
        var exported = folder.resolve("exported.xlsx");
        new WorkbookWriter(report, WORDS).write(exported, Progress.UNWATCHED);
        try (var in = Files.newInputStream(written(FindingsFile.WORKBOOK)); var book = new XSSFWorkbook(in);
                var from = Files.newInputStream(exported); var tables = new XSSFWorkbook(from)) {
            var address = text(book.getSheet("Findings"), 3, 0).split("!");
            var at = new CellReference(address[1]);
            assertEquals("much", text(tables.getSheet(address[0]), at.getRow(), at.getCol()));
        }
    }

    private static List<String> sheets(String sample) {
        var report = Samples.of(sample);
        return ReviewLists.besideTables(report, WORDS).lists(CellAddresses.of(report, WORDS, Layout.OFFICIAL_TOOL)).stream()
                .map(Listing::sheet).toList();
    }

    private Path written(FindingsFile kind) throws Exception {
        var file = folder.resolve("findings" + kind.ending());
        kind.write(file, checked, report, WORDS, NumberStyle.POINT, Progress.UNWATCHED);
        return file;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    /** RFC 4180, read strictly. */
    private static List<List<String>> parsed(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"\"", i)) {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                assertEquals("", cell.toString());
                quoted = true;
            } else if (c == ',' || text.startsWith("\r\n", i)) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c != ',') {
                    records.add(List.copyOf(record));
                    record.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        assertEquals("", cell.toString(), "the last line ends");
        return records;
    }
}

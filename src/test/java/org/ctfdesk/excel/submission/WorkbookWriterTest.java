package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.WorkbookText;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook holds, and what happens when it cannot be written. */
class WorkbookWriterTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Path GOLDEN = Path.of("src/test/resources/org/ctfdesk/excel/submission/small-workbook.txt");

    @TempDir
    Path folder;

    /** Run with {@code -Dgolden.write=true} to write the golden text anew, then read the difference. */
    @Test
    void writesTheSmallReportAsTheGoldenText() throws Exception {
        var text = WorkbookText.of(exported(SmallReport.make())).replace("CTF Desk " + Version.NUMBER, "CTF Desk VERSION");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertEquals(Files.readString(GOLDEN), text);
    }

    @Test
    void keepsTextsThatLookLikeFormulas() throws Exception {
        var report = SmallReport.make();
        for (var text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0")) {
            var file = exported(SmallReport.words(report, "description:target:description", text));
            try (var book = new XSSFWorkbook(file.toFile().getPath())) {
                var cell = book.getSheet("Appendix").getRow(7).getCell(2);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(text, cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    @Test
    void cutsWhatNoCellCanHoldAndKeepsItInTheCopy() throws Exception {
        var longest = "Word after word. ".repeat(3000);
        var report = SmallReport.words(SmallReport.make(), "description:scope:description", longest.strip());
        var file = exported(report);
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            var cell = book.getSheet("Appendix").getRow(11).getCell(2);
            assertEquals(CellText.LONGEST, cell.getStringCellValue().length());
            assertTrue(cell.getCellComment().getString().getString().contains("50999"));
        }
        var imported = WorkbookReader.read(file);
        assertEquals(report, imported.report());
        assertTrue(imported.isUnchanged(), () -> imported.changed().toString());
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws Exception {
        var file = folder.resolve("a.xlsx");
        Files.writeString(file, "the old one");
        var told = new ArrayList<Integer>();
        var failure = assertThrows(WorkbookFailure.class, () -> new WorkbookWriter(GeneratedReports.full(300), WORDS)
                .write(file, (done, of) -> {
                    told.add(done);
                    return done < of / 2;
                }));
        assertTrue(failure.isCancelled());
        assertTrue(told.size() > 3);
        assertEquals("the old one", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void tellsProgressFromNothingToAll() throws Exception {
        var told = new ArrayList<Integer>();
        var all = new ArrayList<Integer>();
        new WorkbookWriter(SmallReport.make(), WORDS).write(folder.resolve("a.xlsx"), (done, of) -> {
            told.add(done);
            all.add(of);
            return true;
        });
        assertEquals(0, told.getFirst());
        assertEquals(all.getLast(), told.getLast());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void saysWhyAFolderCannotBeWritten() throws IOException {
        var failure = assertThrows(WorkbookFailure.class, () -> new WorkbookWriter(SmallReport.make(), WORDS)
                .write(folder.resolve("no such folder").resolve("a.xlsx"), Progress.UNWATCHED));
        assertFalse(failure.isCancelled());
        assertTrue(failure.told(WORDS).contains("a.xlsx"), failure.told(WORDS));
        assertEquals(List.of(), files());
    }

    @Test
    void namesTheFileAsTheOfficialToolDoes() {
        var when = LocalDateTime.of(2025, 1, 2, 11, 32, 10);
        assertEquals("XEX-CTF-NDC-2024-V1.0-20250102-113210_awaiting_submission.xlsx", FileName.of(SmallReport.make(), when));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertTrue(FileName.of(SmallReport.make(), when).contains("20250102-113210"));
        } finally {
            Locale.setDefault(Locale.ROOT);
        }
    }

    @Test
    void keepsFootnotedFiguresNumbers() throws Exception {
        try (var book = new XSSFWorkbook(exported(SmallReport.make()).toFile().getPath())) {
            var cells = new ArrayList<String>();
            for (var row : book.getSheet("Table4")) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getCellStyle().getDataFormatString().contains("(1)")) {
                        cells.add(cell.getNumericCellValue() + " " + cell.getCellStyle().getDataFormatString());
                    }
                }
            }
            assertEquals(List.of("1234.5 #,##0.00\" (1)\""), cells);
        }
    }

    private Path exported(Report report) throws WorkbookFailure {
        var file = folder.resolve("a.xlsx");
        new WorkbookWriter(report, WORDS).write(file, Progress.UNWATCHED);
        return file;
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }
}

package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.ChangedSheet;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook brings its report back, and tells what was changed in it since. */
class RoundTripTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void bringsTheSameReportBack(long seed) throws Exception {
        var report = GeneratedReports.some(seed);
        var imported = WorkbookReader.read(exported(report, "a.xlsx"));
        assertEquals(report, imported.report());
        assertEquals(List.of(), imported.changed());
        assertTrue(imported.isUnchanged());
    }

    @Test
    void tellsWhichCellsWereChanged() throws Exception {
        var report = GeneratedReports.some(4);
        var file = exported(report, "a.xlsx");
        var changed = folder.resolve("b.xlsx");
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in); var out = Files.newOutputStream(changed)) {
            var energy = book.getSheet("Table7").getRow(9).getCell(2);
            energy.setCellValue(4711.5);
            book.getSheet("Appendix").getRow(7).createCell(2).setCellValue("Another target");
            book.getSheet("Table6").getRow(10).createCell(1).setCellValue("a label, which is no answer");
            book.write(out);
        }
        var imported = WorkbookReader.read(changed);
        assertEquals(report, imported.report());
        assertEquals(List.of("ANSWER Appendix!C8 Another target", "FIXED Table6!B11 a label, which is no answer",
                "ANSWER Table7!C10 4711.5"),
                imported.changed().stream().map(cell -> cell.what() + " " + cell.sheet() + "!" + cell.cell() + " " + cell.is()).toList());
        assertEquals("table7:energy:recent@2024", imported.changed().getLast().place().orElseThrow().path());
    }

    @Test
    void tellsWhichSheetsWereTakenOut() throws Exception {
        var file = exported(GeneratedReports.some(5), "a.xlsx");
        var changed = folder.resolve("b.xlsx");
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in); var out = Files.newOutputStream(changed)) {
            book.removeSheetAt(book.getSheetIndex("Table12"));
            book.write(out);
        }
        assertEquals(List.of(new ChangedSheet("Table12", ChangedSheet.What.MISSING, "", 0)), WorkbookReader.read(changed).differences());
    }

    @Test
    void writesTheSameBytesWhereverAndWhenever() throws Exception {
        var report = GeneratedReports.some(3);
        var first = bytes(report);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var again = bytes(report);
            assertArrayEquals(first, again);
            // were a time the clock's, it could be the same only by chance: zip times count in steps of two seconds
            try (var zip = new ZipInputStream(new ByteArrayInputStream(again))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertEquals(LocalDateTime.of(1980, 2, 1, 12, 0), entry.getTimeLocal(), entry.getName());
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private Path exported(Report report, String name) throws WorkbookFailure {
        var file = folder.resolve(name);
        new WorkbookWriter(report, WORDS).write(file, Progress.UNWATCHED);
        return file;
    }

    private static byte[] bytes(Report report) throws Exception {
        var out = new ByteArrayOutputStream();
        new WorkbookWriter(report, WORDS).write(out, Progress.UNWATCHED);
        return out.toByteArray();
    }
}

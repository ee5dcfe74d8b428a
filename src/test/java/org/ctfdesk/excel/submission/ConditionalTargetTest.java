package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conditional target is typed once: it stands in a row of the appendix, and in the box of the first table 4. */
class ConditionalTargetTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place NAME = Place.ofPath("description:conditional/1:label");
    private static final Place TEXT = Place.ofPath("description:conditional/1:description");
    private static final String SAID = "Net emissions fall by 45 % until 2030 with support (BTR, page 23).";

    @TempDir
    Path folder;

    private static Report conditional(String sample) {
        return Samples.of(sample).with(NAME, Optional.of(new Answer.Words("Conditional target")))
                .with(TEXT, Optional.of(new Answer.Words(SAID)));
    }

    private Path written(Report report, Purpose purpose, Layout layout) throws Exception {
        var file = folder.resolve("out.xlsx");
        new WorkbookWriter(report, WORDS).to(purpose).as(layout).write(file, Progress.UNWATCHED);
        return file;
    }

    private static List<String> labels(XSSFSheet sheet) {
        var labels = new ArrayList<String>();
        for (var row : sheet) {
            var cell = row.getCell(1);
            if (cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                labels.add(cell.getStringCellValue());
            }
        }
        return labels;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void standsInTheAppendixAndInTheBox(Layout layout) throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(written(conditional("host"), Purpose.SUBMISSION, layout)))) {
            var appendix = labels(book.getSheet("Appendix"));
            var target = appendix.indexOf(appendix.stream().filter(label -> label.startsWith("Target(s) and description")).findFirst()
                    .orElseThrow());
            assertEquals("Conditional target", appendix.get(target + 1));
            var box = labels(book.getSheet("Table4.1"));
            assertEquals("Conditional target, as described in the appendix: Conditional target: " + SAID, box.getLast());
            assertTrue(box.contains("Documentation box:"));
            assertTrue(labels(book.getSheet("Table4.2")).stream().noneMatch(label -> label.contains(SAID)));
        }
    }

    /** Where nothing else is in the box, its heading stands all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"metric", "textbook-a"})
    void theBoxHasItsHeading(String sample) throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(
                written(conditional(sample), Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)))) {
            var all = labels(book.getSheet("Table4"));
            assertEquals(1, all.stream().filter("Documentation box:"::equals).count());
            assertTrue(all.indexOf("Documentation box:") < all.size() - 1);
        }
    }

    /** No text is cut without a word, and each target has a row of its own. */
    @Test
    void aLongOneSaysThatItIsCut() throws Exception {
        var report = conditional("host").with(Place.ofPath("description:conditional/2:description"),
                Optional.of(new Answer.Words("Waste falls by half, too (page 24). ".repeat(300))));
        try (var book = new XSSFWorkbook(Files.newInputStream(written(report, Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)))) {
            var sheet = book.getSheet("Table4.1");
            var last = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            assertEquals(WORDS.of("excel.note.tall"), last.getCellComment().getString().getString());
            assertTrue(sheet.getRow(sheet.getLastRowNum() - 1).getCell(1).getStringCellValue().endsWith(SAID));
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void comesBackFromAWorkingCopy(Layout layout) throws Exception {
        var report = conditional("host");
        var copy = WorkbookReader.read(written(report, Purpose.WORKING_COPY, layout));
        assertEquals(report, copy.report());
        assertTrue(copy.isUnchanged(), copy.differences().toString());
    }
}

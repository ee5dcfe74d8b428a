package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out of the house with a workbook. */
class PurposeTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    /** Words that only the parts of a report hold which no table shows. */
    private static final List<String> SECRETS = List.of("Entity of the ledger", "reason-between-us", "source-file-of-ours.csv",
            "what-a-colleague-asks");

    @TempDir
    Path folder;

    private static Report withSecrets(String sample) {
        var report = Samples.of(sample);
        var place = Place.ofPath("table6:totalWith:year@2020");
        return report
                .with(Place.ofPath("entities:entity/99:name"), Optional.of(new Answer.Words(SECRETS.get(0))))
                .with(new ReportPart.Acknowledgements(List.of(new Acknowledgement("T6-01", place, SECRETS.get(1)))))
                .with(new ReportPart.Comments(List.of(new CellComment(place, SECRETS.get(3), "Awa", "2026-01-01"))))
                .with(new ReportPart.Provenances(List.of(
                        new Provenance("table6", SECRETS.get(2), "0123456789abcdef", "2026-01-01", "inventory"))));
    }

    private Path exported(Report report, Purpose purpose) throws WorkbookFailure {
        var file = folder.resolve(purpose + ".xlsx");
        new WorkbookWriter(report, WORDS, ReviewLists.besideTables(report, WORDS)).to(purpose).write(file, Progress.UNWATCHED);
        return file;
    }

    /** Every part of the file, unpacked, by its name. */
    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                parts.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "flawed-host", "budget"})
    void aSubmissionCarriesNothingThatItsSheetsDoNotShow(String sample) throws Exception {
        var report = withSecrets(sample);
        var parts = parts(exported(report, Purpose.SUBMISSION));
        var workbook = parts.get("xl/workbook.xml");
        assertFalse(workbook.contains("state=\"hidden\"") || workbook.contains("veryHidden")
                || workbook.contains("hidden=\"1\""), workbook);
        var shown = Pattern.compile("<sheet ").matcher(workbook).results().count();
        assertEquals(shown, parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")).count());
        var packed = Pattern.compile("[A-Za-z0-9+/]{200,}");
        parts.forEach((name, text) -> {
            SECRETS.forEach(secret -> assertFalse(text.contains(secret), name + " holds " + secret));
            assertFalse(packed.matcher(text).find(), name + " holds something packed");
            assertFalse(text.contains("CtfDesk") || text.contains("ctf-desk-report"), name);
        });
        var known = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
                + "|xl/(workbook|styles|sharedStrings|comments\\d+)\\.xml|xl/comments/comment\\d+\\.xml"
                + "|xl/(_rels|worksheets/_rels|drawings/_rels|charts/_rels)/[\\w.]+\\.rels"
                + "|xl/(worksheets/sheet|drawings/drawing|charts/chart)\\d+\\.xml|xl/drawings/vmlDrawing\\d+\\.vml");
        parts.keySet().forEach(name -> assertTrue(known.matcher(name).matches(), name));
    }

    @Test
    void aWorkingCopyCarriesTheWholeReport() throws Exception {
        var report = withSecrets("host");
        var file = exported(report, Purpose.WORKING_COPY);
        assertEquals(report, WorkbookReader.read(file).report());
    }

    @Test
    void theTablesOfBothAreTheSame() throws Exception {
        var report = withSecrets("buyer");
        assertEquals(tables(exported(report, Purpose.WORKING_COPY)), tables(exported(report, Purpose.SUBMISSION)));
    }

    private static List<String> tables(Path file) throws IOException {
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            for (var sheet : book) {
                if (sheet.getSheetName().startsWith("Table") || sheet.getSheetName().equals("Appendix")) {
                    sheet.forEach(row -> row.forEach(cell -> cells.add(sheet.getSheetName() + cell.getAddress() + cell)));
                }
            }
        }
        assertTrue(cells.size() > 500);
        return cells;
    }

    @Test
    void theContentsSayWhichItIs() throws Exception {
        for (var purpose : Purpose.values()) {
            try (var book = new XSSFWorkbook(exported(Samples.of("host"), purpose).toFile().getPath())) {
                var said = new ArrayList<String>();
                book.getSheet("Contents").forEach(row -> row.forEach(cell -> said.add(cell.toString())));
                assertTrue(said.contains(WORDS.of("excel.purpose." + purpose)), said.toString());
            }
        }
    }

    @Test
    void theStateOfTheReportProposesOne() {
        var report = Samples.of("host");
        for (var state : Submission.State.values()) {
            var submission = report.profile().submission();
            var other = report.with(report.profile().with(new Submission(
                    submission.btr(), submission.year(), submission.version(), state, submission.language())));
            var due = state == Submission.State.APPROVED || state == Submission.State.AWAITING_SUBMISSION;
            assertEquals(due ? Purpose.SUBMISSION : Purpose.WORKING_COPY, Purpose.proposed(other));
        }
    }

    @Test
    void whatHoldsNoCopySaysSoWhenItIsOpened() throws Exception {
        var file = exported(Samples.of("host"), Purpose.SUBMISSION);
        assertEquals("noCopy", assertThrows(WorkbookFailure.class, () -> WorkbookReader.read(file)).key());
    }
}

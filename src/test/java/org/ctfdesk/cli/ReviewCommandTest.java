package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer writes, the Party answers in the workbook, and the next report goes on with what was said. */
class ReviewCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-02T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path report;
    private Path book;
    private Path answered;

    @BeforeEach
    void theHostIsReviewed() throws Exception {
        report = folder.resolve("host.ctfdesk");
        book = folder.resolve("review.xlsx");
        answered = folder.resolve("answered.ctfdesk");
        ReportFile.save(report, Samples.of("host"));
        var ran = Ran.at(CLOCK, "review", report, "--by", "Expert", "--xlsx", book, "--text", folder.resolve("review.txt"),
                "--add", "question", "table5:measure/1:description", "Which vehicles are covered?",
                "--add", "recommendation", "para. 64(a)", "State the sectors of the target.",
                "--add", "capacity", "table7", "Modelling of projections.");
        assertEquals(1, ran.code(), ran.err());
    }

    /** The workbook after somebody wrote into its sheet. */
    private void write(Consumer<Sheet> change) throws Exception {
        var changed = folder.resolve("changed.xlsx");
        try (var in = Files.newInputStream(book); var open = new XSSFWorkbook(in); var out = Files.newOutputStream(changed)) {
            change.accept(open.getSheetAt(0));
            open.write(out);
        }
        Files.move(changed, book, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void set(Sheet sheet, int row, String head, String text) {
        for (var heads : sheet) {
            for (var cell : heads) {
                if (cell.toString().equals(head)) {
                    var line = sheet.getRow(heads.getRowNum() + row);
                    (line == null ? sheet.createRow(heads.getRowNum() + row) : line).createCell(cell.getColumnIndex()).setCellValue(text);
                    return;
                }
            }
        }
        throw new AssertionError("no column " + head);
    }

    private List<ReviewPoint> points(Path file) throws Exception {
        return ReportFile.open(file).report().review();
    }

    @Test
    void theTextIsThatOfReviewReports() throws Exception {
        var text = Files.readString(folder.resolve("review.txt"));
        assertTrue(text.contains("2. Paragraph 64(a) of the MPGs: State the sectors of the target. The TERT recommends that Sample Republic"
                + " address this in its next biennial transparency report. (Expert, 2027-03-02)"), text);
        assertTrue(text.indexOf("Preliminary questions") < text.indexOf("Recommendations (18/CMA.1, annex, para. 162(d))"), text);
        assertEquals(List.of(), points(report), "the report that was reviewed is not changed");
    }

    @Test
    void theAnswersOfThePartyComeBack() throws Exception {
        write(sheet -> {
            set(sheet, 1, "Answer of the Party", "Cars and vans.");
            set(sheet, 4, "What the reviewer says", "Is the tax in force?");
            set(sheet, 4, "Table", "Table 5");
            set(sheet, 5, "What the reviewer says", "Said of nothing at all.");
        });
        var ran = Ran.at(CLOCK, "review", report, "--take", book, "-o", answered);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("row 8"), ran.err());
        var points = points(answered);
        assertEquals(List.of("Cars and vans.", "", "", ""), points.stream().map(ReviewPoint::answer).toList());
        assertEquals("table5", points.get(3).subject().path());
        assertEquals(List.of(Kind.QUESTION, Kind.RECOMMENDATION, Kind.CAPACITY_BUILDING, Kind.QUESTION),
                points.stream().map(ReviewPoint::kind).toList());
    }

    @Test
    void anAnswerThatDiffersIsToldAndTheReportKeepsItsOwn() throws Exception {
        write(sheet -> set(sheet, 1, "Answer of the Party", "Cars."));
        Ran.at(CLOCK, "review", report, "--take", book, "-o", answered);
        write(sheet -> set(sheet, 1, "Answer of the Party", "Vans."));
        var again = folder.resolve("again.ctfdesk");
        var ran = Ran.at(CLOCK, "review", answered, "--take", book, "-o", again);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("Point 1 is answered otherwise") && ran.err().contains("Vans."), ran.err());
        assertEquals("Cars.", points(again).getFirst().answer());
        assertEquals(3, points(again).size(), "nothing is there twice");
    }

    @Test
    void theNextReportGoesOnWithWhatWasSaid() throws Exception {
        write(sheet -> set(sheet, 1, "Answer of the Party", "Cars."));
        Ran.at(CLOCK, "review", report, "--take", book, "-o", answered);
        var next = folder.resolve("next.ctfdesk");
        assertEquals(0, Ran.at(CLOCK, "new", "--from", answered, "-o", next).code());
        assertEquals(List.of("Cars.", "", ""), points(next).stream().map(ReviewPoint::answer).toList());
        assertEquals("BTR 2, 2026", points(next).getFirst().of());
    }

    @Test
    void whatWasSaidIsStillThereBehindTheSubmittedWorkbook() throws Exception {
        write(sheet -> set(sheet, 1, "Answer of the Party", "Cars."));
        Ran.at(CLOCK, "review", report, "--take", book, "-o", answered);
        var submitted = folder.resolve("submitted.xlsx");
        var back = folder.resolve("back.ctfdesk");
        Ran.at(CLOCK, "export", answered, "-o", submitted);
        assertEquals(0, Ran.at(CLOCK, "import", submitted, "-o", back).code());
        assertEquals(List.of("Cars.", "", ""), points(back).stream().map(ReviewPoint::answer).toList());
        assertEquals(1, Ran.at(CLOCK, "review", submitted).code(), "two points are open in the workbook itself");
        assertTrue(Ran.at(CLOCK, "review", "--help").out().contains("--add=KIND PLACE TEXT\n"), "three words, once");
    }

    @Test
    void findingsBecomePointsOnce() throws Exception {
        var flawed = folder.resolve("flawed.ctfdesk");
        ReportFile.save(flawed, Samples.of("flawed-host"));
        assertEquals(1, Ran.at(CLOCK, "review", flawed, "--findings", "-o", answered).code());
        var points = points(answered);
        assertTrue(points.size() > 20, points.size() + " points");
        assertTrue(points.stream().anyMatch(point -> point.kind() == Kind.RECOMMENDATION && point.text().contains("18/CMA.1")));
        Ran.at(CLOCK, "review", answered, "--findings", "-o", answered, "--force");
        assertEquals(points, points(answered));
    }

    @Test
    void placesAndKindsThatAreNoneAreRefused() {
        assertEquals(2, Ran.at(CLOCK, "review", report, "--add", "question", "table99", "x").code());
        assertEquals(2, Ran.at(CLOCK, "review", report, "--add", "question", "table5:nothing:label", "x").code());
        assertEquals(2, Ran.at(CLOCK, "review", report, "--add", "remark", "table5", "x").code());
        assertTrue(Ran.at(CLOCK, "review", report, "--take", report).err().contains("host.ctfdesk"));
    }
}

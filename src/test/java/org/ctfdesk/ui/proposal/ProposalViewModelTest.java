package org.ctfdesk.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Later;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.proposal.Picture.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is looked at, corrected once where it was misread, and taken in as one edit. */
class ProposalViewModelTest {
    private static final Place ENERGY = Place.of("table7", "energy", "projection@2030");
    private static final Place WASTE = Place.of("table7", "waste", "projection@2030");

    @TempDir
    Path folder;

    private final Workplace workplace = Desktop.with(Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC")));
    private final FakeDialogs dialogs = new FakeDialogs();
    private final ProposalViewModel model = new ProposalViewModel(workplace, dialogs, new AtOnce(),
            Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void choose() throws IOException {
        dialogs.files.add(workbook("""
            7. Projections with measures
            kt CO2 eq | 2022  | 2030  | extra
            Energy    | 12    | 11    | 3
            Waste     | 1.234 | 1.300 | 4
            Sinks     | -2    | -3    | 5
            """));
        model.choose();
    }

    private Path workbook(String drawing) throws IOException {
        var file = folder.resolve("model.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("WM");
            var lines = drawing.split("\n");
            for (var row = 0; row < lines.length; row++) {
                var cells = lines[row].split("\\|");
                for (var column = 0; column < cells.length; column++) {
                    var cell = cell(sheet, row, column);
                    var text = cells[column].strip();
                    if (text.matches("-?\\d+")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private static org.apache.poi.ss.usermodel.Cell cell(org.apache.poi.ss.usermodel.Sheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private Optional<Answer> taken(Place place) {
        return shown().after().answer(place);
    }

    @Test
    void showsThePageAndEntersNothing() {
        assertEquals(ProposalViewModel.PAGE, workplace.open().pageProperty().get());
        assertTrue(workplace.open().report().tables().isEmpty());
        assertEquals(Optional.of(Quantity.of("11")), taken(ENERGY));
        assertEquals(Optional.empty(), taken(WASTE));
        assertTrue(shown().open() > 0);
    }

    @Test
    void eachSideLeadsToTheOther() {
        model.select("C3");
        assertEquals(Optional.of(ENERGY), shown().place());
        model.select(WASTE);
        assertEquals(Optional.of("C4"), shown().selected());
    }

    @Test
    void coloursCellsByWhatBecomesOfThem() {
        var states = shown().left().get(3).cells().stream().map(Picture.Cell::state).toList();
        assertEquals(State.DOUBTFUL, states.get(1));
        assertEquals(State.PLACED, shown().left().get(2).cells().get(1).state());
        assertEquals(State.UNPLACED, states.get(3));
    }

    @Test
    void settlesADoubtWithAReading() {
        model.select("C4");
        model.settle(1);
        assertEquals(Optional.of(Quantity.of("1300")), taken(WASTE));
        model.settle(-1);
        assertEquals(Optional.empty(), taken(WASTE));
    }

    @Test
    void walksThroughWhatHasToBeAsked() {
        model.next();
        assertEquals(Optional.of("B4"), shown().selected());
        model.next();
        assertEquals(Optional.of("C4"), shown().selected());
    }

    @Test
    void oneCorrectionMovesAllThatFollows() {
        model.select("C4");
        model.correctStyle(NumberStyle.COMMA);
        assertEquals(Optional.of(Quantity.of("1300")), taken(WASTE));
        model.correctUnit(new BigDecimal(1_000));
        assertEquals(Optional.of(Quantity.of("11000")), taken(ENERGY));
        model.correctForm("table8");
        assertEquals(Optional.of(Quantity.of("11000")), taken(Place.of("table8", "energy", "projection@2030")));
        assertEquals(Optional.empty(), taken(ENERGY));
    }

    @Test
    void correctsAColumnAndARow() {
        model.select("D3");
        model.correctColumn(Optional.of(ColumnKey.ofPath("projection@2035")));
        assertEquals(Optional.of(Quantity.of("3")), taken(Place.of("table7", "energy", "projection@2035")));
        model.select("C5");
        model.correctRow("lulucf");
        assertEquals(Optional.of(Quantity.of("-3")), taken(Place.of("table7", "lulucf", "projection@2030")));
        assertFalse(shown().after().table("table7").blocks().containsKey("ownSector"));
    }

    @Test
    void takesAllInAsOneStepWithItsOrigin() {
        model.take();
        assertEquals(Optional.of(Quantity.of("11")), workplace.open().report().answer(ENERGY));
        assertEquals("C3", workplace.open().report().provenance().getFirst().cells().get("energy:projection@2030"));
        assertTrue(model.shownProperty().get().isEmpty());
        workplace.open().undo();
        assertTrue(workplace.open().report().tables().isEmpty());
    }

    @Test
    void putsTheWorkbookAwayWithoutATrace() {
        model.cancel();
        assertTrue(model.shownProperty().get().isEmpty());
        assertTrue(workplace.open().report().tables().isEmpty());
        assertTrue(workplace.open().report().provenance().isEmpty());
    }

    @Test
    void theFormFollowsTheSheet() throws IOException {
        var file = folder.resolve("both.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            for (var title : new String[] {"Table 6 Summary of GHG emissions", "Table 8 Projections with additional measures"}) {
                var sheet = book.createSheet(title.substring(0, 7));
                String[][] rows = {{title}, {"kt CO2 eq", "2020", "2021"}, {"Energy", "12", "11"}, {"Waste", "3", "4"}};
                for (var row = 0; row < rows.length; row++) {
                    for (var column = 0; column < rows[row].length; column++) {
                        cell(sheet, row, column).setCellValue(rows[row][column]);
                    }
                }
            }
            book.write(out);
        }
        dialogs.files.add(file);
        model.choose();
        var of = shown().sheets().stream().filter(sheet -> sheet.grid().name().equals("Table 8")).findFirst().orElseThrow();
        model.show(of);
        assertEquals("table8", shown().table().orElseThrow().path());
        model.show(shown().sheets().stream().filter(sheet -> sheet.grid().name().equals("Table 6")).findFirst().orElseThrow());
        assertEquals("table6", shown().table().orElseThrow().path());
    }

    @Test
    void whatIsAskedOfASheetIsShownAndSteppedThrough() throws IOException {
        var book = folder.resolve("two.xlsx");
        try (var made = new XSSFWorkbook(); var out = Files.newOutputStream(book)) {
            var table = made.createSheet("Table 7");
            var lines = new String[][] {{"7. Projections with measures"}, {"kt CO2 eq", "2022", "2030"}, {"Energy", "12", "11"},
                {"Waste", "2", "3"}};
            for (var row = 0; row < lines.length; row++) {
                for (var column = 0; column < lines[row].length; column++) {
                    cell(table, row, column).setCellValue(lines[row][column]);
                }
            }
            cell(made.createSheet("Thoughts"), 0, 0).setCellValue("42 ideas");
            cell(made.getSheet("Thoughts"), 1, 0).setCellValue(42);
            made.write(out);
        }
        model.cancel();
        dialogs.files.add(book);
        model.choose();
        var asked = shown().notes().stream().filter(Notes.Note::isAsked).toList();
        assertEquals(1, asked.size(), shown().notes().toString());
        assertTrue(asked.getFirst().text().startsWith("Thoughts"), asked.toString());
        assertEquals(1, shown().open());
        model.next();
        assertEquals("Thoughts", shown().sheet().grid().name());
    }

    @Test
    void whatTheReportWouldLoseIsTold() {
        assertTrue(shown().notes().stream().noneMatch(note -> note.text().contains("replaced")), "it holds nothing yet");
        model.take();
        workplace.open().apply(Edit.type(ENERGY, Optional.of(Quantity.of("99"))));
        dialogs.files.add(folder.resolve("model.xlsx"));
        model.choose();
        assertTrue(shown().notes().stream().anyMatch(note -> note.text().endsWith("replaced by others: 1.")), shown().notes().toString());
    }

    @Test
    void whatIsTypedMeanwhileIsToldBeforeItIsReplaced() {
        workplace.open().pageProperty().set(org.ctfdesk.ui.common.Page.FORM);
        workplace.open().apply(Edit.type(ENERGY, Optional.of(Quantity.of("999"))));
        model.take();
        assertEquals(Optional.of(Quantity.of("999")), workplace.open().report().answer(ENERGY), dialogs.said.toString());
        assertTrue(dialogs.said.getLast().contains("1 in all"), dialogs.said.toString());
        workplace.open().pageProperty().set(ProposalViewModel.PAGE);
        assertTrue(shown().notes().stream().anyMatch(note -> note.text().endsWith("replaced by others: 1.")), shown().notes().toString());
        model.take();
        assertEquals(Optional.of(Quantity.of("11")), workplace.open().report().answer(ENERGY));
    }

    private ProposalViewModel waiting(Later jobs) {
        var later = new ProposalViewModel(workplace, dialogs, jobs, Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));
        model.cancel();
        dialogs.files.add(folder.resolve("model.xlsx"));
        later.choose();
        jobs.runAll();
        return later;
    }

    @Test
    void answersAndCorrectionsGivenWhileItIsWorkedOutAllCount() {
        var jobs = new Later();
        var later = waiting(jobs);
        later.select("C4");
        later.settle(1);
        later.select("B4");
        later.settle(0);
        later.select("D3");
        later.correctColumn(Optional.of(ColumnKey.ofPath("projection@2035")));
        later.correctUnit(new BigDecimal(1_000));
        assertEquals(Optional.empty(), later.shownProperty().get().orElseThrow().after().answer(WASTE), "the page stays as it was");
        jobs.runAll();
        var after = later.shownProperty().get().orElseThrow().after();
        assertEquals(Optional.of(Quantity.of("1300000")), after.answer(WASTE));
        assertEquals(Optional.of(Quantity.of("3000")), after.answer(Place.of("table7", "energy", "projection@2035")));
    }

    @Test
    void whatIsTypedWhileItIsTakenInIsNotReplacedUnseen() {
        var jobs = new Later();
        var later = waiting(jobs);
        later.select("C4");
        later.settle(1);
        later.take();
        workplace.open().apply(Edit.type(WASTE, Optional.of(Quantity.of("5"))));
        jobs.runAll();
        assertEquals(Optional.of(Quantity.of("5")), workplace.open().report().answer(WASTE), "typed behind the button's back");
        assertTrue(dialogs.said.getLast().contains("1 in all"), dialogs.said.toString());
        assertEquals(Optional.of(Quantity.of("1300")), later.shownProperty().get().orElseThrow().after().answer(WASTE));
        later.take();
        jobs.runAll();
        assertEquals(Optional.of(Quantity.of("1300")), workplace.open().report().answer(WASTE), "looked at, and meant");
    }

    @Test
    void whatIsChosenAndTakenAtOnceIsTakenAsChosen() {
        var jobs = new Later();
        var later = waiting(jobs);
        later.select("C4");
        later.settle(1);
        later.take();
        jobs.runAll();
        assertEquals(Optional.of(Quantity.of("1300")), workplace.open().report().answer(WASTE));
    }

    @Test
    void putAwayWhileItIsWorkedOutItStaysAway() {
        var jobs = new Later();
        var later = waiting(jobs);
        later.select("C4");
        later.settle(1);
        later.take();
        later.cancel();
        jobs.runAll();
        assertTrue(later.shownProperty().get().isEmpty());
        assertTrue(workplace.open().report().tables().isEmpty());
    }

    @Test
    void figuresAreShownInTheStyleChosenMeanwhile() {
        model.correctUnit(new BigDecimal(1_000));
        model.select("C3");
        model.correctUnit(new BigDecimal(1_000));
        workplace.numbersProperty().set(NumberStyle.COMMA);
        var shownThere = shown().right().stream().flatMap(row -> row.cells().stream()).map(Picture.Cell::text).toList();
        assertTrue(shownThere.contains("11.000"), shownThere.toString());
    }

    @Test
    void twoThingsAskedOfOneCellDoNotHoldTheWalk() {
        var one = new org.ctfdesk.edit.Origin("f", "", "S", "", "");
        var other = new org.ctfdesk.edit.Origin("f", "", "T", "", "");
        var open = java.util.List.of(one, one, other);
        var round = new Round();
        var walk = new java.util.ArrayList<org.ctfdesk.edit.Origin>();
        for (var i = 0; i < 4; i++) {
            walk.add(round.next(open, Optional.empty()).orElseThrow());
        }
        assertEquals(java.util.List.of(one, one, other, one), walk);
    }
}

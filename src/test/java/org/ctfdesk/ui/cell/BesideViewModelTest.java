package org.ctfdesk.ui.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.CarryOver;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.cell.BesideViewModel.Beside;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Remembering;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;

/** What is known beside a cell's own answer. */
class BesideViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T10:00:00Z"), ZoneOffset.UTC);
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place WASTE = Place.ofPath("table7:waste:projection@2030");

    private Workplace workplace;
    private BesideViewModel model;

    private void open(Report report) {
        workplace = Desktop.with(report);
        model = new BesideViewModel(workplace, CLOCK, () -> "Awa");
    }

    private Beside at(Place place) {
        workplace.open().goTo(place);
        return model.besideProperty().get().orElseThrow();
    }

    private List<String> told(Place place) {
        return at(place).was().stream().map(BesideViewModel.Was::told).toList();
    }

    private void type(Place place, String figure) {
        workplace.open().apply(Edit.type(place, Optional.of(Quantity.of(figure))));
    }

    @Test
    void whatTheLastReportSaidIsShownWithTheDifference() {
        var before = Samples.of("host").with(ENERGY, Optional.of(Quantity.of("200")));
        open(Samples.of("host").with(ENERGY, Optional.of(Quantity.of("250.5")))
                .with(ReportPart.Last.of(new LastReport(before, "last.ctfdesk", "2026-01-01", false))));
        var last = at(ENERGY).last();
        assertTrue(last.startsWith("200 in BTR "), last);
        assertTrue(last.endsWith("Now +50.5 (+25.3 %)"), last);
        assertTrue(at(WASTE).last().endsWith("The same as now."), at(WASTE).last());
        type(ENERGY, "150");
        assertTrue(at(ENERGY).last().endsWith("Now -50 (-25 %)") || at(ENERGY).last().endsWith("Now -50 (-25.0 %)"), at(ENERGY).last());
    }

    @Test
    void aRowIsFoundByItsNameWhateverItsNumber() {
        var before = Samples.of("host");
        var name = ColumnKey.LABEL;
        var first = Place.ofPath("table5:measure/1:status");
        var second = Place.ofPath("table5:measure/2:status");
        var named = before.answer(new Place(first.table(), first.row(), name));
        var moved = before.with(new Place(second.table(), second.row(), name), named)
                .with(new Place(first.table(), first.row(), name), Optional.of(new Answer.Words("Something that is new")))
                .with(ReportPart.Last.of(new LastReport(before, "last.ctfdesk", "2026-01-01", false)));
        open(moved);
        assertEquals("", at(first).last(), "it is a new measure");
        assertTrue(at(second).last().contains(" in BTR "), at(second).last());
        open(CarryOver.of(before, "last.ctfdesk", "2026-01-01").with(new Place(first.table(), first.row(), name),
                Optional.of(new Answer.Words("Renamed since"))));
        assertTrue(at(first).last().contains(" in BTR "), "its number stayed");
    }

    @Test
    void whatStoodInTheCellBeforeIsToldTheLatestFirst() {
        open(Samples.of("host"));
        var original = Desktop.answer(workplace, ENERGY);
        type(ENERGY, "1");
        type(WASTE, "7");
        type(ENERGY, "2");
        assertEquals(List.of("1, until typing", original + ", until typing"), told(ENERGY));
        workplace.open().undo();
        assertEquals(List.of(original + ", until typing"), told(ENERGY));
        assertEquals(List.of(), told(Place.ofPath("table7:transport:projection@2030")));
    }

    @Test
    void whatTheFileSaidOnDaysBeforeIsToldAndPutBack() {
        open(Samples.of("host"));
        var original = workplace.open().report().answer(ENERGY);
        workplace.open().apply(new Edit.SetAnswers("paste", List.of(new Edit.Change(ENERGY, Optional.of(Quantity.of("1"))))));
        Remembering.beforeSaving(workplace.open(), LocalDate.of(2026, 11, 3));
        open(workplace.open().report());
        assertEquals(List.of(Desktop.answer(Desktop.with(Samples.of("host")), ENERGY) + ", until 2026-11-03, by pasting"), told(ENERGY));
        model.putBack(at(ENERGY).was().getFirst());
        assertEquals(original, workplace.open().report().answer(ENERGY));
        workplace.open().undo();
        assertEquals(Optional.of(Quantity.of("1")), workplace.open().report().answer(ENERGY));
    }

    @Test
    void whatIsNotedWhenSavingIsNoStepAndSurvivesUndo() {
        open(Samples.of("host"));
        type(ENERGY, "1");
        Remembering.beforeSaving(workplace.open(), LocalDate.of(2026, 11, 3));
        assertEquals(Optional.of("type"), workplace.open().undoName());
        workplace.open().undo();
        assertEquals(1, workplace.open().report().past().of(ENERGY).size());
        assertEquals(Optional.empty(), workplace.open().undoName());
    }

    @Test
    void colleaguesCommentAndSettleAndItIsUndone() {
        open(Samples.of("host"));
        at(ENERGY);
        model.comment("  Is this with the new plant?  ");
        model.comment("   ");
        assertEquals(List.of(new CellComment(ENERGY, "Is this with the new plant?", "Awa", "2026-11-03")), at(ENERGY).comments());
        assertEquals(List.of(), at(WASTE).comments());
        model.next();
        assertEquals(Optional.of(ENERGY), workplace.open().placeProperty().get());
        model.settle(at(ENERGY).comments().getFirst());
        assertEquals(List.of(), at(ENERGY).comments());
        workplace.open().undo();
        assertEquals(1, at(ENERGY).comments().size());
    }

    @Test
    void aCommentThatIsBegunStaysAtItsCellUntilItIsSaid() {
        open(Samples.of("host"));
        at(ENERGY);
        model.draft("Ask the min");
        at(WASTE);
        assertEquals("", model.draft());
        at(ENERGY);
        assertEquals("Ask the min", model.draft());
        model.comment("Ask the ministry");
        model.draft("");
        assertEquals(List.of("Ask the ministry"), at(ENERGY).comments().stream().map(CellComment::text).toList());
    }
}

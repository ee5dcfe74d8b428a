package org.ctfdesk.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.returned.BookDifference;
import org.ctfdesk.excel.returned.ChangedCell;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;

class ChangesViewModelTest {
    private static final Report HOST = Samples.of("host");
    private static final Place ENERGY = Place.of("table7", "energy", "projection@2030");
    private static final Place TRANSPORT = Place.of("table7", "transport", "projection@2030");

    private final Workplace workplace = Desktop.with(HOST);
    private final ChangesViewModel model = new ChangesViewModel(workplace, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static ChangedCell figure(Place place, String cell, String is) {
        return new ChangedCell("Table7", cell, Optional.of(place), ChangedCell.What.ANSWER, "1", is,
                new ReadCell(is, Optional.of(new BigDecimal(is)), false));
    }

    private static ChangedCell text(Place place, String cell, String is) {
        return new ChangedCell("Table7", cell, Optional.of(place), ChangedCell.What.ANSWER, "1", is,
                new ReadCell(is, Optional.empty(), false));
    }

    private static ChangedCell label() {
        return new ChangedCell("Table7", "B10", Optional.empty(), ChangedCell.What.FIXED, "Energy", "Energie",
                new ReadCell("Energie", Optional.empty(), false));
    }

    private void show(BookDifference... differences) {
        model.show(new Imported("mine.xlsx", "0".repeat(64), HOST, List.of(), List.of(differences)));
    }

    @Test
    void eachDifferenceIsTakenOrLeftAndAllThatAreTakenAreOneStep() {
        show(figure(ENERGY, "F10", "4711"), label(), figure(TRANSPORT, "F11", "815"));
        assertEquals(ChangesViewModel.PAGE, workplace.open().pageProperty().get());
        assertTrue(workplace.noticeProperty().get().isPresent());
        assertEquals(List.of(true, false, true), model.linesProperty().get().stream().map(ChangesViewModel.Line::canBeTaken).toList());
        assertEquals(HOST, workplace.open().report(), "nothing is taken by itself");
        model.choose(2, 0);
        model.choose(1, 0);
        model.take();
        assertEquals(Optional.of(Quantity.of("815")), workplace.open().report().answer(TRANSPORT));
        assertEquals(HOST.answer(ENERGY), workplace.open().report().answer(ENERGY));
        assertTrue(workplace.open().report().provenance().stream().anyMatch(note -> note.toString().contains("Energie")
                || note.file().equals("mine.xlsx")));
        assertEquals(Page.FORM, workplace.open().pageProperty().get());
        assertTrue(workplace.noticeProperty().get().isEmpty());
        workplace.open().undo();
        assertEquals(HOST, workplace.open().report());
    }

    @Test
    void allWithOneReadingAreTickedAtOnceAndTheOthersAreChosen() {
        show(figure(ENERGY, "F10", "4711"), text(TRANSPORT, "F11", "1,815"));
        model.chooseAll();
        assertEquals(List.of(0, -1), model.linesProperty().get().stream().map(ChangesViewModel.Line::chosen).toList());
        assertEquals(2, model.linesProperty().get().get(1).readings().size());
        model.choose(1, 1);
        model.take();
        assertEquals(Optional.of(Quantity.of("4711")), workplace.open().report().answer(ENERGY));
        assertEquals(Optional.of(Quantity.of("1.815")), workplace.open().report().answer(TRANSPORT));
    }

    @Test
    void theRestIsLeftAndNothingIsDone() {
        show(figure(ENERGY, "F10", "4711"));
        model.take();
        assertFalse(model.linesProperty().get().isEmpty(), "nothing was ticked");
        model.leave();
        assertEquals(HOST, workplace.open().report());
        assertEquals(List.of(), model.linesProperty().get());
    }

    @Test
    void aRowThatIsTakenStandsWhereItWasPutThoughOneBeforeItIsLeft() {
        var block = HOST.table("table5").block("measure");
        var next = Integer.parseInt(block.nextId());
        show(row(next, 1, "Left"), row(next + 1, 3, "Taken"));
        model.choose(1, 0);
        model.take();
        var items = workplace.open().report().table("table5").block("measure").items();
        assertEquals(block.items().size() + 1, items.size());
        assertEquals(String.valueOf(next + 1), items.get(2).id());
    }

    private static ChangedLines row(int item, int position, String name) {
        var cell = new ChangedCell("Table5", "B" + (10 + position), Optional.of(Place.of("table5", "measure/" + item, "label")),
                ChangedCell.What.ANSWER, "", name, new ReadCell(name, Optional.empty(), false));
        return new ChangedLines("Table5", ChangedLines.What.ROW_ADDED, String.valueOf(10 + position), 1, name, "", "measure", position,
                List.of(cell));
    }
}

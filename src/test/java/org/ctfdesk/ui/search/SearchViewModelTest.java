package org.ctfdesk.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place BOX = Place.ofPath("description:targetDescription:answer");

    private final Workplace workplace = Desktop.with(Samples.of("host"));
    private final SearchViewModel model = new SearchViewModel(workplace, new AtOnce());

    private Report report() {
        return workplace.open().report();
    }

    private void type(Place place, Answer answer) {
        workplace.open().apply(Edit.type(place, Optional.of(answer)));
    }

    private List<SearchViewModel.Line> find(String text) {
        model.wantedProperty().set(text);
        model.search();
        return model.linesProperty().get();
    }

    @Test
    void aFigureIsFoundWithAndWithoutGroupMarksAndReplacedDigitForDigit() {
        type(ENERGY, Quantity.of("71236.50"));
        assertEquals(ENERGY, find("71,236").getFirst().place());
        assertEquals(ENERGY, find("71236").getFirst().place());
        model.replacementProperty().set("81236");
        model.replace(model.linesProperty().get());
        var amount = (Quantity.Amount) report().answer(ENERGY).orElseThrow();
        assertEquals(new BigDecimal("81236.50"), amount.value(), "every digit that was not replaced stays");
        workplace.open().undo();
        assertEquals(Quantity.of("71236.50"), report().answer(ENERGY).orElseThrow());
    }

    @Test
    void allThatIsTickedIsReplacedInOneStep() {
        var before = report();
        var lines = find("Ministry");
        assertTrue(lines.size() > 3, lines.size() + " cells");
        model.replacementProperty().set("Department");
        model.replace(model.linesProperty().get());
        assertEquals(0, find("ministry").size());
        model.matchCaseProperty().set(true);
        assertEquals(0, find("department").size(), "capitals are told apart");
        assertEquals(lines.size(), find("Department").size());
        workplace.open().undo();
        assertEquals(before, report());
    }

    @Test
    void whatWouldBeNoFigureAnyMoreIsDoubtfulAndTheComputedIsLeftAlone() {
        type(ENERGY, Quantity.of("71236"));
        model.replacementProperty().set("x");
        assertTrue(find("71236").getFirst().after().orElseThrow().isDoubtful());
        model.replacementProperty().set("9");
        model.wholeProperty().set(true);
        assertFalse(find("71236").getFirst().after().orElseThrow().isDoubtful());
        assertEquals(0, find("7123").size(), "the whole cell has to be the text");
        model.wholeProperty().set(false);
        for (var line : find("1")) {
            if (report().answer(line.place()).isEmpty()) {
                assertTrue(line.after().isEmpty(), line.where());
            }
        }
    }

    @Test
    void aSearchOfThisTableLooksNowhereElseAndF3GoesOnFromWhereOneIs() {
        model.everywhereProperty().set(false);
        workplace.open().show(TableKey.of("table5"));
        var lines = find("Ministry");
        assertTrue(lines.stream().allMatch(line -> line.place().table().form().equals("table5")), lines.toString());
        workplace.open().goTo(lines.get(1).place());
        assertTrue(model.next(1));
        assertEquals(lines.get(2).place(), workplace.open().placeProperty().get().orElseThrow());
        model.next(-1);
        model.next(-1);
        model.next(-1);
        assertEquals(lines.getLast().place(), workplace.open().placeProperty().get().orElseThrow(), "round the beginning");
    }

    /** The decision prints no column for them, yet they are answered on the screen. */
    @Test
    void whatIsMarkedUnderFootnotesIsFoundToo() {
        var marks = Place.ofPath("table5:measure/2:marks");
        type(marks, new Answer.Choices(List.of("trends")));
        var told = workplace.shown().full(report().answer(marks).orElseThrow(), Measures.MARKS_KIND);
        assertEquals(List.of(marks), find(told).stream().map(SearchViewModel.Line::place).toList());
        workplace.open().show(TableKey.of("table5"));
        workplace.open().goTo(Place.ofPath("table5:measure/1:label"));
        assertTrue(model.next(1));
        assertEquals(marks, workplace.open().placeProperty().get().orElseThrow());
    }

    @Test
    void aReportThatChangedMeanwhileIsLookedThroughAgainBeforeAnythingIsReplaced() {
        model.replacementProperty().set("Department");
        var lines = find("Ministry");
        type(ENERGY, Quantity.of("1"));
        var now = report();
        model.replace(lines);
        assertSame(now, report());
        assertFalse(workplace.messageProperty().get().isEmpty());
    }
}

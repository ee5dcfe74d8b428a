package org.ctfdesk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything can be undone and done again, and the program knows at each step whether there is something to save. */
class HistoryTest {
    private static final Place TARGET = Place.of("description", "target", "description");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoingAllGivesTheStartAndRedoingAllTheEnd(long seed) {
        var start = RandomEdits.report(seed, 40);
        var history = new History(start);
        var edits = new RandomEdits(seed + 100);
        var steps = 0;
        for (var i = 0; i < 300; i++) {
            steps += history.apply(edits.next(history.current())) ? 1 : 0;
        }
        var end = history.current();
        assertTrue(steps > 200, steps + " steps");
        for (var i = 0; i < steps; i++) {
            assertTrue(history.undo());
        }
        assertFalse(history.undo());
        assertEquals(start, history.current());
        assertFalse(history.hasUnsavedEdits());
        for (var i = 0; i < steps; i++) {
            assertTrue(history.redo());
        }
        assertFalse(history.redo());
        assertEquals(end, history.current());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsUnsavedIsKnownAtEachStep(long seed) {
        var history = new History(RandomEdits.blank());
        var edits = new RandomEdits(seed);
        var random = new Random(seed);
        var saved = history.current();
        for (var i = 0; i < 400; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> history.undo();
                case 2 -> history.redo();
                case 3 -> {
                    saved = history.current();
                    history.markSaved(saved);
                }
                default -> history.apply(edits.next(history.current()));
            }
            assertEquals(!history.current().equals(saved), history.hasUnsavedEdits(), "step " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void anEditSharesEveryTableThatItDoesNotTouch(long seed) {
        var report = RandomEdits.report(seed, 120);
        var edits = new RandomEdits(seed + 1);
        for (var i = 0; i < 200; i++) {
            var edit = edits.next(report);
            var after = edit.applyTo(report);
            var touched = touched(edit);
            var keys = new HashSet<>(report.tables().keySet());
            keys.addAll(after.tables().keySet());
            for (var key : keys) {
                if (!touched.contains(key.form())) {
                    assertSame(report.table(key), after.table(key), edit + " copied " + key.path());
                }
            }
            report = after;
        }
    }

    /** Forms that an edit may change. */
    private static Set<String> touched(Edit edit) {
        var forms = new TreeSet<String>();
        switch (edit) {
            case Edit.SetAnswers set -> Edit.places(set).forEach(place -> forms.add(place.table().form()));
            case Edit.InsertItems insert -> forms.add(insert.table().form());
            case Edit.MoveItem move -> forms.add(move.table().form());
            case Edit.RemoveItems remove -> {
                forms.add(remove.table().form());
                if (remove.part().equals("indicator")) {
                    forms.addAll(List.of("table2", "table4", "table10"));
                }
            }
            case Edit.Together all -> all.edits().forEach(each -> forms.addAll(touched(each)));
            case Edit.SetPart set -> {}
            case Edit.AddProvenance provenance -> {}
        }
        return forms;
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void anEditThatChangesNothingGivesTheSameReport(long seed) {
        var report = RandomEdits.report(seed, 60);
        var edits = new RandomEdits(seed + 1);
        for (var i = 0; i < 400; i++) {
            var edit = edits.next(report);
            var after = edit.applyTo(report);
            if (after.equals(report) && !(edit instanceof Edit.SetAnswers) && !(edit instanceof Edit.Together)) {
                assertSame(report, after, edit.toString());
            }
            report = after;
        }
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        var history = new History(RandomEdits.blank());
        assertFalse(history.apply(Edit.type(TARGET, Optional.empty())));
        assertFalse(history.apply(Edit.set(RandomEdits.blank().profile())));
        assertFalse(history.apply(Edit.set(new ReportPart.Claims(List.of()))));
        assertFalse(history.apply(new Edit.SetAnswers("paste", List.of())));
        assertFalse(history.apply(new Edit.RemoveItems(TableKey.of("table1"), "indicator", Set.of("7"))));
        assertFalse(history.apply(new Edit.InsertItems(TableKey.of("table1"), "indicator", 0, List.of())));
        assertFalse(history.apply(new Edit.MoveItem(TableKey.of("table1"), "indicator", "7", 1)));
        assertEquals(Optional.empty(), history.undoName());
        assertTrue(history.apply(type("a")));
        assertFalse(history.apply(type("a")));
        assertTrue(history.undo());
        assertFalse(history.undo());
    }

    @Test
    void stepsAreNamedAndANewEditEndsWhatMayBeRedone() {
        var history = new History(RandomEdits.blank());
        history.apply(type("a"));
        history.apply(Edit.type(TARGET, Optional.empty()));
        assertEquals(Optional.of("clear"), history.undoName());
        history.undo();
        assertEquals(Optional.of("type"), history.undoName());
        assertEquals(Optional.of("clear"), history.redoName());
        history.apply(type("b"));
        assertEquals(Optional.empty(), history.redoName());
        assertFalse(history.redo());
    }

    @Test
    void savingAnOlderReportLeavesTheLaterEditsUnsaved() {
        var history = new History(RandomEdits.blank());
        history.apply(type("a"));
        var written = history.current();
        history.apply(type("b"));
        history.markSaved(written);
        assertTrue(history.hasUnsavedEdits());
        history.undo();
        assertFalse(history.hasUnsavedEdits());
        history.apply(type("c"));
        history.apply(type("a"));
        assertFalse(history.hasUnsavedEdits(), "typed back to what was saved");
        history.markNeverSaved();
        assertTrue(history.hasUnsavedEdits());
    }

    @Test
    void theOldestStepsAreForgottenFirst() {
        var history = new History(RandomEdits.blank());
        for (var i = 0; i < 2_010; i++) {
            history.apply(type("text " + i));
        }
        var undone = 0;
        while (history.undo()) {
            undone++;
        }
        assertEquals(2_000, undone);
        assertEquals(Optional.of(new Answer.Words("text 9")), history.current().answer(TARGET));
    }

    @Test
    void severalEditsAreUndoneAsOne() {
        var history = new History(RandomEdits.blank());
        Report start = history.current();
        history.apply(new Edit.Together("paste", List.of(type("a"),
                Edit.type(Place.of("description", "scope", "description"), Optional.of(new Answer.Words("b"))))));
        assertEquals(2, history.current().table("description").rows().size());
        history.undo();
        assertEquals(start, history.current());
    }

    private static Edit type(String text) {
        return Edit.type(TARGET, Optional.of(new Answer.Words(text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void thePastOfACellIsTheSameHoweverOftenItWasAskedFor(long seed) {
        var history = new History(RandomEdits.report(seed, 40));
        var random = new Random(seed);
        var other = Place.of("table6", "energy", "year@2021");
        for (var i = 0; i < 300; i++) {
            switch (random.nextInt(6)) {
                case 0 -> history.undo();
                case 1 -> history.redo();
                default -> history.apply(Edit.type(random.nextInt(3) == 0 ? other : TARGET,
                        Optional.of(new Answer.Words("text " + random.nextInt(4)))));
            }
            var told = history.was(TARGET);
            history.was(other); // what was told last is of another cell now: the next is walked from nothing
            assertEquals(history.was(TARGET), told, "step " + i);
            for (var more = random.nextInt(3); more > 0; more--) {
                history.was(TARGET);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void manyAnswersAtOnceAreWhatTheyAreOneByOne(long seed) {
        var report = RandomEdits.report(seed, 120);
        var edits = new RandomEdits(seed + 1);
        var changes = new ArrayList<Edit.Change>();
        for (var i = 0; i < 400; i++) {
            if (edits.next(report) instanceof Edit.SetAnswers answers) {
                changes.addAll(answers.changes());
            }
        }
        assertTrue(changes.size() > 100, changes.size() + " changes");
        var random = new Random(seed);
        for (var round = 0; round < 20; round++) {
            Collections.shuffle(changes, random);
            var some = changes.subList(0, 60);
            var oneByOne = report;
            for (var change : some) {
                oneByOne = oneByOne.with(change.place(), change.answer());
            }
            var atOnce = new Edit.SetAnswers("paste", some).applyTo(report);
            assertEquals(oneByOne, atOnce);
            assertSame(atOnce, new Edit.SetAnswers("paste", List.of()).applyTo(atOnce));
        }
    }
}

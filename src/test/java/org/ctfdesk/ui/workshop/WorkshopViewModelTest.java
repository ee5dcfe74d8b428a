package org.ctfdesk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopViewModelTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final Desktop desktop = new Desktop();
    private final Workplace workplace = desktop.workplace();
    private final TickingClock clock = new TickingClock();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final WorkshopViewModel model = new WorkshopViewModel(workplace, dialogs, new AtOnce(), clock,
            (report, name) -> workplace.openProperty().set(new OpenReport(report, Optional.empty(), name)));

    @Test
    void anExerciseKeepsItsFindingsToItselfUntilTheyAreAskedFor() throws Exception {
        model.start(Shipped.all().getFirst());
        assertTrue(model.exerciseProperty().get().isPresent());
        assertEquals(0, desktop.check().findings().size());
        assertTrue(workplace.checks().foundProperty().get().findings().size() > 0, "what stands before an export is told all the same");
        assertTrue(workplace.checks().checkedProperty().get().filling().asked() > 0);
        workplace.checks().quietProperty().set(false);
        assertTrue(workplace.checks().checkedProperty().get().findings().size() > 0);
    }

    @Test
    void hintsComeInThreeStepsAreInTheFileAndAreNotTakenBackByUndo() throws Exception {
        model.start(Shipped.all().getFirst());
        var exercise = model.exerciseProperty().get().orElseThrow();
        workplace.open().apply(Edit.type(Place.ofPath("description:targetDescription:answer"), Optional.of(new Answer.Words("x"))));
        for (var step = 0; step < 4; step++) {
            assertEquals(Math.min(step, 3), model.hints(1).size());
            model.hint(1);
        }
        assertTrue(workplace.open().unsavedProperty().get());
        workplace.open().undo();
        assertEquals(3, model.hints(1).size());
        assertEquals(0, model.hints(2).size());
        assertEquals(3, ExerciseText.progress(exercise, workplace.open().report(), "").taken(1));
        workplace.open().redo();
        assertEquals(3, model.hints(1).size());
    }

    /** The language of the exercise is another thing than that of the window; it is no edit, and the file is the same. */
    @Test
    void anExerciseIsToldInAnotherLanguageOnTheWay() {
        model.start(Shipped.of("fill-measures").orElseThrow());
        assertEquals(List.of("en", "ar", "zh", "fr", "ru", "es"), model.telling().languages());
        assertEquals("en", model.telling().language());
        model.hint(1);
        var before = workplace.open().report();
        model.tellIn("fr");
        assertEquals("fr", model.telling().language());
        assertEquals("Des mesures racontées", model.exerciseProperty().get().orElseThrow().title());
        assertTrue(model.hints(1).getFirst().startsWith("Erreur 1"), model.hints(1).toString());
        assertTrue(model.texts().getFirst().text().contains("racontées"), model.texts().getFirst().text());
        assertEquals(before, workplace.open().report());
        type("x");
        model.hint(1);
        assertEquals(2, model.hints(1).size(), "hints and time go on");
        model.tellIn("en");
        assertEquals("Measures told as prose", model.exerciseProperty().get().orElseThrow().title());
        workplace.openProperty().set(new OpenReport(Samples.of("host"), Optional.empty(), "host"));
        assertEquals(List.of(), model.telling().languages());
    }

    @Test
    void whatIsMendedIsCounted() {
        model.start(Shipped.all().getFirst());
        model.count();
        assertTrue(workplace.messageProperty().get().startsWith("0 of "), workplace.messageProperty().get());
    }

    private static final Place TARGET = Place.ofPath("description:targetDescription:answer");

    private void type(String words) {
        workplace.open().apply(Edit.type(TARGET, Optional.of(new Answer.Words(words))));
    }

    @Test
    void hintsAndTimeThatWereNotSavedOutliveAKill() throws Exception {
        var begun = ExerciseText.handOut(Shipped.all().getFirst().make());
        var file = folder.resolve("work" + ReportFile.EXTENSION);
        ReportFile.save(file, begun);
        var journal = folder.resolve("journal");
        var open = new OpenReport(begun, Optional.of(file), "");
        open.keep(Journal.begin(journal, Optional.of(ReportFile.sha256(file)), begun, trouble -> {}), Optional.empty());
        workplace.openProperty().set(open);
        model.hint(2);
        clock.pass(40);
        type("First words");
        open.flush();
        var found = Recovery.of(journal, Optional.of(file)).orElseThrow();
        var progress = ExerciseText.progress(model.exerciseProperty().get().orElseThrow(), found.report(), "");
        assertEquals(1, progress.taken(2));
        assertEquals(40, progress.seconds());
        assertEquals(Optional.of(new Answer.Words("First words")), found.report().answer(TARGET));
    }

    @Test
    void timeGoesFromEditToEditAndNotWhileNobodyWorks() {
        model.start(Shipped.all().getFirst());
        clock.pass(30);
        type("a");
        clock.pass(45);
        type("b");
        assertEquals(75, model.progress().seconds());
        model.pausedProperty().set(true);
        clock.pass(600);
        model.tick();
        model.pausedProperty().set(false);
        clock.pass(10);
        type("c");
        assertEquals(85, model.progress().seconds(), "the pause is not counted");
        clock.pass(7_200);
        type("d");
        assertEquals(385, model.progress().seconds(), "of a long silence five minutes are taken for thinking");
        workplace.open().undo();
        assertEquals(385, model.progress().seconds());
        model.handIn();
        clock.pass(100);
        type("e");
        assertEquals(385, model.progress().seconds(), "handed in");
    }

    @Test
    void theClockOfTheDeadlineCannotBeStopped() {
        model.start(Shipped.of("deadline").orElseThrow());
        var exercise = model.exerciseProperty().get().orElseThrow();
        model.pausedProperty().set(true);
        clock.pass(1_000);
        model.tick();
        assertEquals(1_000, model.secondsProperty().get());
        var right = workplace.open().report();
        for (var slip : exercise.slips()) {
            right = slip.copy(exercise.clean(), right);
        }
        var mended = right;
        workplace.open().everywhere(report -> mended);
        model.handIn();
        assertTrue(model.countedProperty().get().startsWith("Passed in time"), model.countedProperty().get());
        model.start(Shipped.of("deadline").orElseThrow());
        clock.pass(1_201);
        workplace.open().everywhere(report -> mended);
        model.handIn();
        assertTrue(model.countedProperty().get().startsWith("Not passed"), model.countedProperty().get());
    }

    @Test
    void whatComesWithAnExerciseIsReadAndSaved() throws Exception {
        model.start(Shipped.of("merge-teams").orElseThrow());
        assertEquals(List.of("merge-letter.txt"), model.texts().stream().map(text -> text.name()).toList());
        dialogs.files.add(folder);
        model.saveMaterials();
        assertEquals(4, model.exerciseProperty().get().orElseThrow().materials().size());
        assertTrue(ReportFile.open(folder.resolve("team-land.ctfdesk")).report().tables().size() > 3);
    }
}

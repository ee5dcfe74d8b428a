package org.ctfdesk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Outcome;
import org.ctfdesk.exercise.Shipped;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
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
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Desktop desktop = new Desktop();
    private final Workplace workplace = desktop.workplace();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final WorkshopViewModel model = new WorkshopViewModel(workplace, dialogs, new AtOnce(), CLOCK,
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
        var attempt = ExerciseText.attempt(exercise, workplace.open().report(), "");
        assertEquals(3, attempt.hints().get(exercise.slips().getFirst().id()));
        workplace.open().redo();
        assertEquals(3, model.hints(1).size());
    }

    @Test
    void whatIsMendedIsCounted() {
        model.start(Shipped.all().getFirst());
        model.count();
        assertTrue(workplace.messageProperty().get().startsWith("0 of "), workplace.messageProperty().get());
    }

    @Test
    void theMatrixShowsPeopleBySlipsTheHardOnesFirstAndBadFilesWithALine() throws Exception {
        var exercise = Shipped.all().getFirst().make(WORDS);
        var best = folder.resolve("best" + ReportFile.EXTENSION);
        var handOut = ExerciseText.handOut(exercise);
        var right = handOut;
        for (var table : exercise.clean().tables().keySet()) {
            right = right.with(table, exercise.clean().table(table));
        }
        ReportFile.save(best, right);
        var none = folder.resolve("none" + ReportFile.EXTENSION);
        ReportFile.save(none, handOut);
        var broken = folder.resolve("broken" + ReportFile.EXTENSION);
        Files.writeString(broken, "{ \"ctfDesk\"");
        model.mark(List.of(none, broken, best));
        var marks = model.marksProperty().get();
        assertEquals(List.of("best", "none", "broken"), marks.stream().map(mark -> mark.who()).toList());
        assertFalse(marks.getLast().problem().isEmpty());
        var matrix = Matrix.of(marks);
        assertEquals(exercise.slips().size(), matrix.slips().size());
        var mended = matrix.slips().stream().filter(slip -> Matrix.outcome(marks.getFirst(), slip).counts()).count();
        assertTrue(mended > 0, "the first one mended some");
        assertTrue(matrix.slips().stream().allMatch(slip -> Matrix.outcome(marks.get(1), slip) == Outcome.OPEN));
        model.anonymousProperty().set(true);
        assertEquals(List.of("1", "2", "3"), model.marksProperty().get().stream().map(mark -> mark.who()).toList());
        model.mark(List.of(none));
        assertEquals(3, model.marksProperty().get().size(), "the same file again takes its own place");
    }

    @Test
    void scoresAreSavedAsCsvAndWorkbook() throws Exception {
        var file = folder.resolve("ann" + ReportFile.EXTENSION);
        ReportFile.save(file, ExerciseText.handOut(Shipped.all().getFirst().make(WORDS)));
        model.mark(List.of(file));
        dialogs.files.add(folder.resolve("scores.csv"));
        model.saveCsv();
        assertTrue(Files.readString(folder.resolve("scores.csv")).contains("ann"));
        dialogs.files.add(folder.resolve("scores.xlsx"));
        model.saveWorkbook();
        assertTrue(Files.size(folder.resolve("scores.xlsx")) > 3000);
    }
}

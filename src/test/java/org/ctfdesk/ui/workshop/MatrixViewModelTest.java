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
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewModelTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final MatrixViewModel model = new MatrixViewModel(new Desktop().workplace(), dialogs, new AtOnce(), CLOCK);

    @Test
    void theMatrixShowsPeopleBySlipsTheHardOnesFirstAndBadFilesWithALine() throws Exception {
        var exercise = Shipped.all().getFirst().make();
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
        var mended = matrix.slips().stream().filter(slip -> matrix.outcome(marks.getFirst(), slip).orElseThrow().counts()).count();
        assertTrue(mended > 0, "the first one mended some");
        assertTrue(matrix.slips().stream().allMatch(slip -> matrix.outcome(marks.get(1), slip).equals(Optional.of(Outcome.OPEN))));
        model.anonymousProperty().set(true);
        assertEquals(List.of("1", "2", "3"), model.marksProperty().get().stream().map(mark -> mark.who()).toList());
        model.mark(List.of(none));
        assertEquals(3, model.marksProperty().get().size(), "the same file again takes its own place");
    }

    @Test
    void scoresAreSavedAsCsvAndWorkbook() throws Exception {
        var file = folder.resolve("ann" + ReportFile.EXTENSION);
        ReportFile.save(file, ExerciseText.handOut(Shipped.all().getFirst().make()));
        model.mark(List.of(file));
        dialogs.files.add(folder.resolve("scores.csv"));
        model.saveCsv();
        assertTrue(Files.readString(folder.resolve("scores.csv")).contains("ann"));
        dialogs.files.add(folder.resolve("scores.xlsx"));
        model.saveWorkbook();
        assertTrue(Files.size(folder.resolve("scores.xlsx")) > 3000);
    }

    @Test
    void severalFilesAreChosenAtOnceAndMarkedUnderNamesOfTheirOwn() throws Exception {
        var handOut = ExerciseText.handOut(Shipped.all().getFirst().make());
        for (var group : List.of("north", "south")) {
            var file = Files.createDirectories(folder.resolve(group)).resolve("work" + ReportFile.EXTENSION);
            ReportFile.save(file, handOut);
            dialogs.files.add(file);
        }
        model.chooseFiles();
        assertEquals(List.of("north/work", "south/work"), model.marksProperty().get().stream().map(mark -> mark.who()).toList());
        model.mark(List.of(folder));
        assertEquals(2, model.marksProperty().get().size(), "a folder stands for its files, each of them once");
        model.clear();
        model.mark(List.of(folder.resolve("north")));
        model.mark(List.of(folder.resolve("south")));
        assertEquals(List.of("north/work", "south/work"), model.marksProperty().get().stream().map(mark -> mark.who()).toList(),
                "one dropped after another of the same name");
        model.clear();
        assertEquals(List.of(), model.marksProperty().get());
    }

    @Test
    void thePictureAndTheFeedbackTellOfEachOneAndEachMiss() throws Exception {
        var exercise = Shipped.all().getFirst().make();
        var file = folder.resolve("Aïssa <1>".replace("<1>", "1") + ReportFile.EXTENSION);
        ReportFile.save(file, ExerciseText.handOut(exercise));
        model.mark(List.of(file));
        dialogs.files.add(folder.resolve("matrix.svg"));
        model.saveSvg();
        var picture = Files.readString(folder.resolve("matrix.svg"));
        dialogs.files.add(folder.resolve("feedback.html"));
        model.saveFeedback();
        var feedback = Files.readString(folder.resolve("feedback.html"));
        assertTrue(picture.contains("Aïssa 1") && feedback.contains("Aïssa 1"));
        for (var slip : exercise.slips()) {
            assertTrue(feedback.contains(slip.what()) && feedback.contains(slip.paragraph()), slip.what());
        }
        assertFalse(feedback.contains("manual.css"), "a sheet stands alone");
        model.anonymousProperty().set(true);
        dialogs.files.add(folder.resolve("anonymous.html"));
        model.saveFeedback();
        assertFalse(Files.readString(folder.resolve("anonymous.html")).contains("Aïssa"));
    }
}

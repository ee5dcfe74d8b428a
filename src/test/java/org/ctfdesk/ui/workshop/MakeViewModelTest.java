package org.ctfdesk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.exercise.Attempt;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeViewModelTest {
    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workplace workplace = Desktop.with(Samples.of("host"));
    private final List<Report> shown = new ArrayList<>();
    private final MakeViewModel model = new MakeViewModel(workplace, dialogs, new AtOnce(), (report, name) -> shown.add(report));

    @Test
    void eachSlipIsSeenPlantedAndFoundOnACopy() {
        model.wishes().count().set(4);
        model.wishes().table().set(Optional.of(Forms.of("table5")));
        model.wishes().difficulty().set(Optional.of(Difficulty.MEDIUM));
        model.plant();
        var lines = model.linesProperty().get();
        assertEquals(4, lines.size());
        for (var line : lines) {
            assertEquals("table5", line.slip().where().table().form());
            assertEquals(Difficulty.MEDIUM, line.slip().difficulty());
            assertFalse(line.found().isEmpty() || line.where().isEmpty());
        }
        model.remove(2);
        assertEquals(List.of(lines.get(0).slip(), lines.get(2).slip(), lines.get(3).slip()),
                model.linesProperty().get().stream().map(line -> line.slip()).toList());
        model.see();
        assertFalse(shown.getFirst().equals(Samples.of("host")));
        assertEquals(Samples.of("host"), workplace.open().report(), "the open report itself is left alone");
    }

    @Test
    void theKindOfPartyChoosesTheReports() {
        model.wishes().party().set(Wishes.Who.DEVELOPED);
        assertTrue(model.sources().contains("buyer") && !model.sources().contains("host"));
        assertFalse(model.sources().contains(MakeViewModel.OPEN), "the open report is that of a developing country Party");
        assertEquals("buyer", model.wishes().source().get());
    }

    @Test
    void aSlipThatNoRuleFindsIsPlantedInTheTrainersWordsAndMendedByTheRightAnswerAlone() throws Exception {
        model.wishes().count().set(0);
        model.addOwn("table5:measure/2:entities", "Ministry of Energy", "not the body that carries it out", "82(i)",
                "the text of the measure");
        var line = model.linesProperty().get().getFirst();
        assertEquals("", line.slip().code());
        assertEquals("not the body that carries it out", line.slip().what());
        dialogs.files.add(folder.resolve("own.ctfexercise"));
        model.save();
        var exercise = ExerciseText.read(Files.readString(folder.resolve("own.ctfexercise")), "own");
        var place = line.slip().where();
        var reader = workplace.typed();
        assertEquals(Outcome.OPEN, outcome(exercise, exercise.flawed()));
        assertEquals(Outcome.OPEN, outcome(exercise, exercise.flawed().with(place, reader.read(place.kind(), "Ministry of Finance"))));
        assertEquals(Outcome.SILENCED, outcome(exercise, exercise.flawed().with(place, Optional.empty())));
        assertEquals(Outcome.MENDED, outcome(exercise, exercise.clean()));
        assertEquals(Outcome.MENDED_OTHERWISE,
                outcome(exercise, exercise.flawed().with(place, reader.read(place.kind(), "bureau of  standards"))));
    }

    private static Outcome outcome(Exercise exercise, Report report) {
        return Score.of(exercise, Attempt.of("x", report)).outcomes().values().iterator().next();
    }

    @Test
    void whatIsNoCellOrChangesNothingIsSaid() {
        model.addOwn("nowhere", "x", "wrong", "", "");
        assertTrue(workplace.messageProperty().get().contains("no cell"), workplace.messageProperty().get());
        model.addOwn("table5:measure/2:entities", "Bureau of Standards", "wrong", "", "");
        assertTrue(workplace.messageProperty().get().contains("stands there already"), workplace.messageProperty().get());
        assertEquals(List.of(), model.linesProperty().get());
    }

    @Test
    void differentOnesComeFromOneButton() throws Exception {
        model.wishes().count().set(3);
        model.wishes().copies().set(3);
        model.wishes().table().set(Optional.of(Forms.of("table5")));
        dialogs.files.add(folder);
        model.saveCopies();
        var texts = new HashSet<String>();
        for (var number = 1; number <= 3; number++) {
            texts.add(Files.readString(folder.resolve("exercise-0" + number + ".ctfexercise")));
        }
        assertEquals(3, texts.size());
    }
}

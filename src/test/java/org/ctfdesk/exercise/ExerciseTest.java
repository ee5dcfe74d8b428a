package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ctfdesk.exercise.score.Marker;
import org.ctfdesk.exercise.score.Marking;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.exercise.score.Sharing;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planting, mending, and what it counts. */
class ExerciseTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Report HOST = Samples.of("host");

    private static Exercise make(int count, long seed) {
        return ExerciseMaker.make(HOST, Brief.mend("Find the slips", "Mend them.", 60), Wish.of(count, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void whatIsPlantedIsFoundAndMendingItGivesTheFirstReport(long seed) {
        var exercise = make(12, seed);
        assertEquals(12, exercise.slips().size());
        var found = new Told().in(exercise.flawed()).keySet();
        var mended = exercise.flawed();
        for (var slip : exercise.slips()) {
            assertTrue(found.contains(new Told.Key(slip.code(), slip.where())), slip.toString());
            mended = slip.copy(exercise.clean(), mended);
        }
        assertEquals(HOST, mended);
    }

    @Test
    void theSameSeedGivesTheSameExerciseAndAnotherAnother() {
        assertEquals(make(8, 5), make(8, 5));
        assertFalse(make(8, 5).slips().equals(make(8, 6).slips()));
    }

    @Test
    void nothingDoneCountsNothingAndAllMendedCountsAll() {
        var exercise = make(10, 3);
        var untouched = Score.of(exercise, Attempt.of("Aïssa", exercise.flawed()));
        assertEquals(0, untouched.points());
        assertEquals(Set.of(Outcome.OPEN), Set.copyOf(untouched.outcomes().values()));
        var all = Score.of(exercise, Attempt.of("Budi", exercise.clean()));
        assertEquals(exercise.points(), all.points());
        assertEquals(10, all.mended());
        assertEquals(List.of(), all.introduced());
    }

    @Test
    void hintsCostButNeverAllOfASlip() {
        var exercise = make(4, 3);
        var hints = new TreeMap<Integer, Integer>();
        IntStream.rangeClosed(1, 4).forEach(slip -> hints.put(slip, 9));
        assertEquals(4, Score.of(exercise, new Attempt("Chen", exercise.clean(), new Progress(hints, 0, false))).points());
    }

    @Test
    void clearingACellOrAnotherFigureDoesNotCount() {
        var figures = 0;
        for (var seed = 1; seed <= 1; seed++) {
            var exercise = make(12, seed);
            for (var slip : exercise.slips()) {
                for (var touch : slip.touches()) {
                    if (touch instanceof Touch.Cell(Place place) && HOST.answer(place).orElse(null) instanceof Quantity.Amount right) {
                        figures++;
                        var cleared = exercise.flawed().with(place, Optional.empty());
                        var other = exercise.flawed().with(place, Optional.of(Quantity.of(right.value().add(BigDecimal.ONE))));
                        for (var wrong : List.of(cleared, other)) {
                            var score = Score.of(exercise, Attempt.of("Dina", wrong));
                            assertFalse(score.outcomes().get(slip.id()).counts(), slip.toString());
                        }
                    }
                }
            }
        }
        assertTrue(figures > 1, figures + " figures");
    }

    @Test
    void wordsMayBePutOtherwise() {
        var slip = Palette.of(HOST).stream().filter(each -> each.what().equals("an indicator without its definition")).findFirst();
        var exercise = ExerciseMaker.of(HOST, Brief.mend("One", "Mend it.", 5), List.of(slip.orElseThrow()));
        var cell = (Touch.Cell) exercise.slips().getFirst().touches().getFirst();
        var otherwise = exercise.flawed().with(cell.place(),
                Optional.of(new Answer.Words("The share of renewable sources in final energy.")));
        assertEquals(Outcome.MENDED_OTHERWISE,
                Score.of(exercise, Attempt.of("Eru", otherwise)).outcomes().values().iterator().next());
        var tooShort = exercise.flawed().with(cell.place(), Optional.of(new Answer.Words("x")));
        assertFalse(Score.of(exercise, Attempt.of("Eru", tooShort)).outcomes().values().iterator().next().counts());
    }

    @Test
    void equalStatesScoreEquallyWhateverTheRoad() {
        var exercise = make(10, 11);
        var random = new Random(4);
        for (var round = 0; round < 5; round++) {
            var mended = exercise.slips().stream().filter(each -> random.nextBoolean()).toList();
            var one = exercise.flawed();
            var other = exercise.clean();
            for (var slip : exercise.slips()) {
                if (mended.contains(slip)) {
                    one = slip.copy(exercise.clean(), one);
                } else {
                    other = slip.copy(exercise.flawed(), other);
                }
            }
            assertEquals(one, other);
            var score = Score.of(exercise, Attempt.of("x", one));
            assertEquals(score, Score.of(exercise, Attempt.of("x", other)));
            assertEquals(mended.size(), score.mended());
        }
    }

    @Test
    void aWishIsKept() {
        var wish = new Wish(5, 2, Optional.of(Difficulty.HARD), Set.of("table5", "table6"), "", List.of());
        var exercise = ExerciseMaker.make(HOST, Brief.mend("Hard", "Mend them.", 60), wish);
        assertFalse(exercise.slips().isEmpty());
        for (var slip : exercise.slips()) {
            assertEquals(Difficulty.HARD, slip.difficulty());
            assertTrue(Set.of("table5", "table6").contains(slip.where().table().form()), slip.toString());
        }
    }

    @Test
    void scoresDoNotDependOnTheOrderOfFiles() {
        var exercise = make(6, 9);
        var marking = new Marking(exercise);
        var half = exercise.slips().getFirst().copy(exercise.clean(), exercise.flawed());
        Map<String, Score> forwards = new HashMap<>();
        for (var report : List.of(exercise.clean(), half, exercise.flawed())) {
            forwards.put(report.toString(), marking.score(Attempt.of("x", report)));
        }
        for (var report : List.of(exercise.flawed(), half, exercise.clean())) {
            assertEquals(forwards.get(report.toString()), marking.score(Attempt.of("x", report)));
        }
    }

    @Test
    void whatIsSharedSaysTheSameAndIsTheSameObjectWhereNothingChanged() throws Exception {
        var read = ReportText.read(ReportText.write(HOST), "host").report();
        var place = Place.ofPath("table5:measure/2:entities");
        var changed = read.with(place, Optional.empty());
        var shared = Sharing.of(changed, HOST);
        assertEquals(changed, shared);
        assertSame(HOST.table("table6"), shared.table("table6"));
        assertSame(HOST.table("table5").block("measure").item("3").orElseThrow(),
                shared.table("table5").block("measure").item("3").orElseThrow());
        assertEquals(Optional.empty(), shared.answer(place));
    }

    @Test
    void oneMarkerScoresAsEachFileAloneAndRefusesWhatWasEditedByHand() throws Exception {
        var exercise = make(4, 9);
        var handOut = ExerciseText.handOut(exercise);
        var half = exercise.slips().getFirst().copy(exercise.clean(), handOut);
        var marker = new Marker(Optional.empty(), ENGLISH);
        for (var report : List.of(half, handOut, half)) {
            assertEquals(new Marker(Optional.of(exercise), ENGLISH).mark("x", report), marker.mark("x", report));
        }
        var cheat = handOut.withUnknown("exerciseProgress",
                handOut.unknown().get("exerciseProgress").replace("\"seconds\":0", "\"seconds\":1"));
        assertThrows(ExerciseFailure.class, () -> marker.mark("x", cheat));
        var other = make(4, 10);
        assertThrows(ExerciseFailure.class, () -> new Marker(Optional.of(other), ENGLISH).mark("x", handOut));
    }

    /** What a trainer kept of the right report would tell the solution, and another exercise is nothing to hand on. */
    @Test
    void whatWouldTellTheSolutionIsNotHandedOut() throws Exception {
        var cell = Place.ofPath("table5:measure/2:entities");
        var day = "2026-03-02";
        var kept = ExerciseText.handOut(make(2, 3))
                .with(HOST.past().with(new NamedVersion("all is right", "", day, HOST)))
                .with(new ReportPart.Comments(List.of(new CellComment(cell, "right: Bureau of Standards", "Ana", day))));
        var exercise = ExerciseMaker.make(kept, Brief.mend("Find", "Mend.", 60), Wish.of(2, 5));
        for (var text : List.of(ReportText.write(ExerciseText.handOut(exercise)), ReportText.write(exercise.clean()))) {
            assertFalse(text.contains("all is right") || text.contains("right: Bureau"), "versions and comments");
        }
        assertEquals(Set.of(), exercise.clean().unknown().keySet());
    }

    /** The first format knew no work, no texts, and told hints in the exercise itself. */
    @Test
    void theFirstFormatIsRead() throws Exception {
        var exercise = make(3, 9);
        var handOut = ExerciseText.handOut(exercise);
        var old = handOut.unknown().get("exercise").replace("\"format\":2", "\"format\":1").replace("\"work\":\"MEND\",", "")
                .replace("\"materials\":[],", "\"hints\":{\"2\":1},");
        assertFalse(old.contains("materials"));
        var report = handOut.withoutUnknown(Set.of("exerciseProgress")).withUnknown("exercise", old);
        var read = ExerciseText.of(report, "old");
        assertEquals(exercise, read);
        assertEquals(1, ExerciseText.progress(read, report, "old").taken(2));
    }
}

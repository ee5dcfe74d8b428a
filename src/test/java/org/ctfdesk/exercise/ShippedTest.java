package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises that come with the program, each tried through. */
class ShippedTest {
    private static List<Shipped> all() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeSolvedAndLosesNothingOnTheWay(Shipped shipped) throws ExerciseFailure {
        var exercise = shipped.make(Words.in(Locale.ENGLISH));
        assertTrue(exercise.slips().size() >= Math.min(3, shipped.count()), exercise.slips().size() + " slips");
        var read = ExerciseText.read(ExerciseText.write(exercise), shipped.id());
        assertEquals(exercise, read);
        var report = ExerciseText.handOut(read);
        for (var slip : read.slips()) {
            report = slip.copy(read.clean(), report);
        }
        var score = Score.of(read, ExerciseText.attempt(read, report, "somebody"));
        assertEquals(read.points(), score.points());
        assertEquals(List.of(), score.introduced());
    }

    @Test
    void thereIsSomethingForEachDay() {
        assertTrue(Shipped.all().size() >= 15);
        var days = new TreeSet<Integer>();
        Shipped.all().forEach(each -> days.add(each.day()));
        assertEquals(Set.of(1, 2, 3), days);
    }
}

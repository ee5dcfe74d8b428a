package org.ctfdesk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ctfdesk.exercise.Attempt;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.ui.common.Desktop;
import org.junit.jupiter.api.Test;

class WallViewModelTest {
    private final TickingClock clock = new TickingClock();
    private final WallViewModel model = new WallViewModel(new Desktop().workplace(), clock);

    @Test
    void slipsAreRevealedOneAfterTheOtherStepByStep() {
        var exercise = Shipped.all().getFirst().make();
        model.show(exercise, List.of());
        assertEquals(exercise.task(), shown().text());
        model.next();
        assertEquals(1, shown().number());
        assertTrue(shown().what().isEmpty() && shown().to().isEmpty() && shown().cited().isEmpty());
        model.next();
        assertEquals(exercise.slips().getFirst().what(), shown().what());
        assertTrue(!shown().from().isEmpty() && shown().to().isEmpty());
        model.next();
        assertEquals(exercise.slips().getFirst().paragraph(), shown().cited());
        assertFalse(shown().to().isEmpty() || shown().quotes().isEmpty());
        model.next();
        assertEquals(2, shown().number());
        model.back();
        assertFalse(shown().to().isEmpty(), "all of the first one again");
        for (var i = 0; i < 50; i++) {
            model.next();
        }
        assertEquals(exercise.slips().size(), shown().number());
        for (var i = 0; i < 50; i++) {
            model.back();
        }
        assertEquals(0, shown().number());
    }

    @Test
    void whatFewestMendedComesFirst() {
        var exercise = Shipped.all().getFirst().make();
        var report = exercise.flawed();
        for (var slip : exercise.slips().subList(0, exercise.slips().size() - 1)) {
            report = slip.copy(exercise.clean(), report);
        }
        model.show(exercise, List.of(Mark.of("x", exercise, Score.of(exercise, Attempt.of("x", report)))));
        model.next();
        model.next();
        assertEquals(exercise.slips().getLast().what(), shown().what());
        assertEquals("Mended by 0 of 1", shown().mended());
    }

    @Test
    void theClockRunsBackwardsAndStopsAtZero() {
        var countdown = model.countdown();
        countdown.set(2);
        assertEquals("2:00", countdown.told());
        countdown.start();
        clock.pass(61);
        assertEquals("0:59", countdown.told());
        countdown.pause();
        clock.pass(500);
        assertEquals("0:59", countdown.told());
        countdown.start();
        clock.pass(500);
        assertTrue(countdown.isOver());
        assertEquals("0:00", countdown.told());
    }

    /** A page that nothing was put on, and an exercise without a time, said that the time was up. */
    @Test
    void noTimeIsUpBeforeOneWasSet() {
        var countdown = model.countdown();
        assertFalse(countdown.isSet() || countdown.isOver());
        countdown.start();
        assertFalse(countdown.isRunning());
        countdown.set(0);
        assertFalse(countdown.isSet() || countdown.isOver());
        countdown.set(20);
        assertTrue(countdown.isSet());
        assertFalse(countdown.isOver());
    }

    private WallViewModel.Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }
}

package org.ctfdesk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An axis holds every figure, between round ends, with few round steps. */
class ScaleTest {
    @Test
    void stepsAreRound() {
        assertEquals(List.of(0.0, 20000.0, 40000.0, 60000.0, 80000.0), Scale.of(0, 71_000).ticks());
        assertEquals(List.of(-10.0, -5.0, 0.0, 5.0, 10.0, 15.0), Scale.of(-7, 13).ticks());
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5), Scale.of(0, 0.48).ticks());
    }

    @Test
    void oneFigureAloneHasAnAxisToo() {
        assertEquals(List.of(0.0, 1.0), Scale.of(0, 0).ticks());
        assertEquals(List.of(0.0, 1.0), Scale.of(5, 5).ticks());
    }

    @Test
    void anyFiguresLieOnTheirAxis() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var one = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(9) - 3);
            var other = one + random.nextDouble() * Math.pow(10, random.nextInt(9) - 3);
            var scale = Scale.of(one, other);
            var ticks = scale.ticks();
            var slack = scale.step() / 1000;
            assertTrue(scale.low() <= one + slack && scale.high() >= other - slack, one + " to " + other + " on " + scale);
            assertTrue(ticks.size() >= 3 && ticks.size() <= 9, ticks::toString);
            for (var at = 1; at < ticks.size(); at++) {
                assertEquals(scale.step(), ticks.get(at) - ticks.get(at - 1), slack);
            }
        }
    }
}

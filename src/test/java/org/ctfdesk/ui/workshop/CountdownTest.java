package org.ctfdesk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A game against the clock: what is paused stands still, and nothing is over that was never set. */
class CountdownTest {
    private Instant now = Instant.parse("2026-11-03T10:00:00Z");
    private final Countdown countdown = new Countdown(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void countsDownFromWhatIsSetOnceItIsStarted() {
        countdown.set(20);
        pass(Duration.ofMinutes(5));
        assertEquals("20:00", countdown.told(), "it stands still before it is started");
        countdown.start();
        assertTrue(countdown.isRunning());
        pass(Duration.ofSeconds(55));
        assertEquals("19:05", countdown.told());
        assertEquals(Duration.ofSeconds(1145), countdown.left());
    }

    @Test
    void theLastSecondThatHasBegunCountsWhole() {
        countdown.set(1);
        countdown.start();
        pass(Duration.ofMillis(59_001));
        assertEquals("0:01", countdown.told());
        assertFalse(countdown.isOver());
        pass(Duration.ofMillis(999));
        assertEquals("0:00", countdown.told());
        assertTrue(countdown.isOver());
        assertFalse(countdown.isRunning());
    }

    @Test
    void aPauseCountsNothing() {
        countdown.set(10);
        countdown.start();
        pass(Duration.ofMinutes(4));
        countdown.pause();
        pass(Duration.ofHours(1));
        assertEquals("6:00", countdown.told());
        assertFalse(countdown.isRunning());
        countdown.start();
        countdown.start(); // a second click begins nothing anew
        pass(Duration.ofMinutes(1));
        assertEquals("5:00", countdown.told());
    }

    @Test
    void nothingIsOverThatWasNotSet() {
        assertFalse(countdown.isSet());
        assertFalse(countdown.isOver());
        countdown.start();
        assertFalse(countdown.isRunning());
        countdown.set(-3);
        assertFalse(countdown.isSet());
    }

    @Test
    void whatHasRunOutStaysAtNoughtUntilItIsSetAgain() {
        countdown.set(1);
        countdown.start();
        pass(Duration.ofMinutes(30));
        assertEquals(Duration.ZERO, countdown.left());
        countdown.start();
        assertFalse(countdown.isRunning());
        countdown.set(2);
        assertEquals("2:00", countdown.told());
        assertFalse(countdown.isRunning(), "setting it stops it");
    }

    @Test
    void minutesMayBeMoreThanAnHour() {
        assertEquals("75:09", Countdown.told(75 * 60 + 9));
    }
}

package org.ctfdesk.ui.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A clock that runs backwards to zero and stays there. */
final class Countdown {
    private static final int MINUTE = 60;

    private final Clock clock;
    private Duration whole = Duration.ZERO;
    private Duration left = Duration.ZERO;
    private Optional<Instant> since = Optional.empty();

    Countdown(Clock clock) {
        this.clock = clock;
    }

    /** Stands still at so many minutes. */
    void set(int minutes) {
        whole = Duration.ofMinutes(Math.max(0, minutes));
        left = whole;
        since = Optional.empty();
    }

    void start() {
        if (since.isEmpty() && isSet() && !isOver()) {
            since = Optional.of(clock.instant());
        }
    }

    void pause() {
        left = left();
        since = Optional.empty();
    }

    boolean isRunning() {
        return since.isPresent() && !isOver();
    }

    /** True where there is a time to count; before, nothing can be over. */
    boolean isSet() {
        return !whole.isZero();
    }

    /** True where a time was set and has run out. */
    boolean isOver() {
        return isSet() && left().isZero();
    }

    Duration left() {
        var now = since.map(start -> left.minus(Duration.between(start, clock.instant()))).orElse(left);
        return now.isNegative() ? Duration.ZERO : now;
    }

    /** As {@code 19:05}; the last second that has begun counts whole. */
    String told() {
        return told((left().toMillis() + 999) / 1000);
    }

    static String told(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}

package org.ctfdesk.exercise;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a participant has come, beside the answers.
 *
 * @param hints how many steps of hints were taken, by the number of the slip, from 1: a name would give it away
 * @param seconds time on task, from edit to edit
 * @param handedIn true where the participant said to be done; the time stands still from then on
 */
public record Progress(SortedMap<Integer, Integer> hints, int seconds, boolean handedIn) {
    /** Nothing done yet. */
    public static final Progress NONE = new Progress(new TreeMap<>(), 0, false);

    public Progress {
        hints = Collections.unmodifiableSortedMap(new TreeMap<>(hints));
    }

    /** Steps taken for one slip. */
    public int taken(int number) {
        return hints.getOrDefault(number, 0);
    }

    /** All steps that were taken. */
    public int steps() {
        return hints.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One step more for a slip. */
    public Progress withHint(int number) {
        var more = new TreeMap<>(hints);
        more.merge(number, 1, Integer::sum);
        return new Progress(more, seconds, handedIn);
    }

    /** With so many seconds more; none where it was handed in. */
    public Progress worked(int more) {
        return handedIn ? this : new Progress(hints, seconds + more, false);
    }

    public Progress doneWith() {
        return new Progress(hints, seconds, true);
    }
}

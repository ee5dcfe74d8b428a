package org.ctfdesk.exercise;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Report;

/**
 * What a participant handed in.
 *
 * @param who the name of the file, or of the participant
 * @param report the report as it is now
 * @param hints how many steps of hints were taken, by the slip's id
 */
public record Attempt(String who, Report report, SortedMap<String, Integer> hints) {
    public Attempt {
        hints = Collections.unmodifiableSortedMap(new TreeMap<>(hints));
    }

    /** Without any hint. */
    public static Attempt of(String who, Report report) {
        return new Attempt(who, report, new TreeMap<>(Map.of()));
    }
}

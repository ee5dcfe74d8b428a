package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.ui.common.SameObjects;
import org.ctfdesk.ui.common.Workplace;

/** The lines of the findings that are there. Most findings are the same objects from check to check, and so are their lines. */
final class Lines {
    private final Workplace workplace;
    private final Set<Line.Key> keys = new HashSet<>();
    private List<Finding> all = List.of();
    /** A line for each of {@link #all}. */
    private List<Line> lines = List.of();

    private Report checked;

    Lines(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Forgets all lines. */
    void clear() {
        keys.clear();
        lines = List.of();
        all = List.of();
    }

    /** Has every line say anew what it says. */
    void again() {
        lines.forEach(line -> line.take(line.finding()));
    }

    /**
     * A line for each finding: the one that was there, or a new one.
     *
     * @param report in which they were found
     */
    List<Line> of(List<Finding> findings, Report report) {
        checked = report;
        var places = SameObjects.places(all, findings);
        var now = new ArrayList<Line>(findings.size());
        var goes = new boolean[all.size()];
        Arrays.fill(goes, true);
        for (var place : places) {
            if (place == SameObjects.NONE) {
                now.add(null);
            } else {
                now.add(lines.get(place));
                goes[place] = false;
            }
        }
        // what says something else in the same cell is the line of what is gone from there
        var free = new HashMap<Line.Key, Line>();
        for (var i = 0; i < goes.length; i++) {
            if (goes[i]) {
                free.put(lines.get(i).key(), lines.get(i));
            }
        }
        for (var i = 0; i < places.length; i++) {
            if (places[i] == SameObjects.NONE) {
                now.set(i, line(findings.get(i), free));
            }
        }
        keys.removeAll(free.keySet());
        all = findings;
        lines = now;
        return now;
    }

    private Line line(Finding finding, Map<Line.Key, Line> free) {
        var key = new Line.Key(finding.code(), finding.place(), 0);
        while (keys.contains(key) && !free.containsKey(key)) {
            key = key.following();
        }
        keys.add(key);
        var freed = free.remove(key);
        var line = freed == null ? new Line(key, workplace, () -> checked) : freed;
        line.take(finding);
        return line;
    }
}

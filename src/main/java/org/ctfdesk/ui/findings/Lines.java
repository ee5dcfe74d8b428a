package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
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
        var first = 0;
        while (first < all.size() && first < findings.size() && all.get(first) == findings.get(first)) {
            first++;
        }
        var last = 0; // what stays below
        while (last < all.size() - first && last < findings.size() - first
                && all.get(all.size() - 1 - last) == findings.get(findings.size() - 1 - last)) {
            last++;
        }
        var now = new ArrayList<Line>(findings.size());
        now.addAll(lines.subList(0, first));
        now.addAll(others(lines.subList(first, lines.size() - last), findings.subList(first, findings.size() - last)));
        now.addAll(lines.subList(lines.size() - last, lines.size()));
        all = findings;
        lines = now;
        return now;
    }

    private List<Line> others(List<Line> before, List<Finding> findings) {
        var known = new IdentityHashMap<Finding, Line>();
        before.forEach(line -> known.put(line.finding(), line));
        var now = new ArrayList<Line>();
        findings.forEach(finding -> now.add(known.remove(finding)));
        // what says something else in the same cell is the line of what is gone from there
        var free = new HashMap<Line.Key, Line>();
        known.values().forEach(line -> free.put(line.key(), line));
        for (var i = 0; i < now.size(); i++) {
            if (now.get(i) == null) {
                now.set(i, line(findings.get(i), free));
            }
        }
        keys.removeAll(free.keySet());
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

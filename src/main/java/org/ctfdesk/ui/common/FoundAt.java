package org.ctfdesk.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;

/**
 * What was found, by row, with all that is folded below the findings of the list. From check to check only what came or went is
 * looked at: of thousands of findings a typed value changes one or two.
 */
public final class FoundAt {
    private final Map<String, List<Finding>> found = new HashMap<>();
    private final Map<String, Map<Place, Severity>> marks = new HashMap<>();
    private List<Finding> before = List.of();
    private final Set<String> touched = new HashSet<>();
    private long version;

    /** Holds these findings from now on. */
    void become(List<Finding> now) {
        touched.clear();
        version++;
        var places = SameObjects.places(before, now);
        var stays = new boolean[before.size()];
        for (var place : places) {
            if (place != SameObjects.NONE) {
                stays[place] = true;
            }
        }
        var goes = Collections.<Finding>newSetFromMap(new IdentityHashMap<>());
        for (var i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                everywhere(before.get(i), goes::add);
            }
        }
        // where one of hundreds that are folded together is mended, the others are told anew and are the same all the same
        var comes = new ArrayList<Finding>();
        for (var i = 0; i < places.length; i++) {
            if (places[i] == SameObjects.NONE) {
                everywhere(now.get(i), finding -> {
                    if (!goes.remove(finding)) {
                        comes.add(finding);
                    }
                });
            }
        }
        goes.forEach(this::remove);
        comes.forEach(this::add);
        before = now;
    }

    /** Itself and all below it that stand at cells: hundreds may be folded together. */
    private static void everywhere(Finding finding, Consumer<Finding> each) {
        if (finding.isAtCell()) {
            each.accept(finding);
        }
        for (var folded : finding.folded()) {
            everywhere(folded, each);
        }
    }

    private void remove(Finding finding) {
        var row = row(finding.place());
        var there = found.get(row);
        for (var i = 0; i < there.size(); i++) {
            if (there.get(i) == finding) {
                there.remove(i);
                break;
            }
        }
        if (there.isEmpty()) {
            found.remove(row);
        }
        marks.remove(row);
        touched.add(row);
    }

    private void add(Finding finding) {
        var row = row(finding.place());
        found.computeIfAbsent(row, made -> new ArrayList<>()).add(finding);
        marks.remove(row);
        touched.add(row);
    }

    private static String row(Place place) {
        return rowOf(place.row());
    }

    /** By what rows are told apart, in whatever table they stand: names of one table are shown in others. */
    public static String rowOf(RowKey row) {
        return row.isRepeated() ? row.item() : row.line();
    }

    /** Another number after every change. */
    public long version() {
        return version;
    }

    /** The names of the rows whose marks may be others than they were at {@code seen}; nothing where that may be all of them. */
    public Optional<Set<String>> touchedSince(long seen) {
        return seen == version ? Optional.of(Set.of()) : seen == version - 1 ? Optional.of(touched) : Optional.empty();
    }

    /** The findings of a cell. */
    public Stream<Finding> at(Place place) {
        return found.getOrDefault(row(place), List.of()).stream().filter(finding -> finding.place().equals(place));
    }

    /**
     * The gravest finding of each cell of the rows of that name, see {@link #rowOf}; empty where nothing was found. The same object
     * as long as nothing came or went there.
     */
    public Map<Place, Severity> marks(String row) {
        var there = found.get(row);
        return there == null ? Map.of() : marks.computeIfAbsent(row, made -> {
            var gravest = new HashMap<Place, Severity>();
            there.forEach(finding -> gravest.merge(finding.place(), finding.severity(),
                    (some, other) -> some.compareTo(other) < 0 ? some : other));
            return gravest;
        });
    }
}

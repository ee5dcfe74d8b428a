package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;

/**
 * Changes as a reviewer reads them: cells that were blank before and are filled now stand together, those of a row in one, those of a
 * table that was blank altogether in one. What was filled before stays by itself, and so does what the Party explains.
 */
final class FilledCells {
    /** Cells that stand together. */
    private record Together(TableKey table, Object of) {}

    private FilledCells() {}

    /** In the order in which the first of each comes; of what has no place nothing. */
    static Collection<List<Change>> together(Comparison comparison, Set<Place> explained) {
        var groups = new LinkedHashMap<Together, List<Change>>();
        Predicate<TableKey> wasBlank = key -> comparison.before().table(key).isEmpty();
        for (var change : comparison.changes()) {
            change.place().ifPresent(place -> {
                var isNew = change.kind() == Change.Kind.ROW_ADDED || isFilled(change);
                Object of = !isNew || explained.contains(place) ? change
                        : wasBlank.test(place.table()) ? "" : isFilled(change) ? place.row() : change;
                groups.computeIfAbsent(new Together(place.table(), of), made -> new ArrayList<>()).add(change);
            });
        }
        return groups.values();
    }

    private static boolean isFilled(Change change) {
        return change.was().isEmpty() && change.is().isPresent()
                && List.of(Change.Kind.ANSWER, Change.Kind.KEY, Change.Kind.COMPUTED).contains(change.kind());
    }
}

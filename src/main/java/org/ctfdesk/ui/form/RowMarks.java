package org.ctfdesk.ui.form;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.FoundAt;

/**
 * The marks and comments of the rows of a sheet. A typed value touches one row or two of thousands: the others are taken over from
 * the marks before, and rows are found by name.
 */
final class RowMarks {
    /** What stands for a row with marks or comments. Two of them are never the same, but one is handed on while both stay. */
    static final class Marked {
        private final Map<Place, Severity> marks;
        private final Set<Place> commented;

        private Marked(Map<Place, Severity> marks, Set<Place> commented) {
            this.marks = marks;
            this.commented = commented;
        }

        /** The gravest finding of each cell. */
        Map<Place, Severity> marks() {
            return marks;
        }

        /** The cells with comments. */
        Set<Place> commented() {
            return commented;
        }
    }

    private static final int[] NOWHERE = {};

    private final Sheet sheet;
    private final FoundAt found;
    /** The version of what was found that is marked. */
    private final long seen;
    private final Map<String, Set<Place>> comments;
    /** By row; null for rows without marks. */
    private final Marked[] marked;
    /** Where the rows of a name stand; handed on as long as rows bear the names that they bore. */
    private final Map<String, int[]> byName;

    /**
     * @param found the findings to mark
     * @param comments the cells with comments, by the names of their rows; the same object as long as it says the same
     * @param before what was marked until now; null for nothing
     */
    RowMarks(Sheet sheet, FoundAt found, Map<String, Set<Place>> comments, RowMarks before) {
        this.sheet = sheet;
        this.found = found;
        this.comments = comments;
        seen = found.version();
        marked = new Marked[sheet.rows().size()];
        var isAsLong = before != null && before.marked.length == marked.length;
        var others = isAsLong ? others(before.sheet) : new BitSet();
        byName = isAsLong && others.stream().allMatch(row -> name(row).equals(before.name(row))) ? before.byName : byName();
        var touched = isAsLong && before.found == found && before.comments == comments ? found.touchedSince(before.seen)
                : Optional.<Set<String>>empty();
        if (touched.isPresent()) {
            System.arraycopy(before.marked, 0, marked, 0, marked.length);
            touched.get().forEach(name -> Arrays.stream(byName.getOrDefault(name, NOWHERE)).forEach(row -> mark(row, marked[row])));
            others.stream().forEach(row -> mark(row, null));
        } else {
            var known = before == null ? Map.<SheetRow, Marked>of() : before.byRow();
            for (var row = 0; row < marked.length; row++) {
                mark(row, known.get(sheet.rows().get(row)));
            }
        }
    }

    /** The rows that are other objects than they were. */
    private BitSet others(Sheet before) {
        var others = new BitSet();
        if (before != sheet) {
            for (var row = 0; row < marked.length; row++) {
                others.set(row, before.rows().get(row) != sheet.rows().get(row));
            }
        }
        return others;
    }

    private Map<String, int[]> byName() {
        var byName = new HashMap<String, int[]>();
        for (var row = 0; row < marked.length; row++) {
            var at = row;
            name(row).ifPresent(name -> byName.merge(name, new int[] {at}, RowMarks::together));
        }
        return byName;
    }

    private static int[] together(int[] some, int[] one) {
        var all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    private Optional<String> name(int row) {
        return sheet.rows().get(row).key().map(FoundAt::rowOf);
    }

    private Map<SheetRow, Marked> byRow() {
        var byRow = new IdentityHashMap<SheetRow, Marked>();
        for (var row = 0; row < marked.length; row++) {
            if (marked[row] != null) {
                byRow.put(sheet.rows().get(row), marked[row]);
            }
        }
        return byRow;
    }

    /** Marks of another part's item of that number are among a row's at times: they only cost a comparison. */
    private void mark(int row, Marked known) {
        var name = name(row);
        var own = name.map(found::marks).orElse(Map.of());
        var said = name.map(each -> comments.getOrDefault(each, Set.of())).orElse(Set.of());
        marked[row] = own.isEmpty() && said.isEmpty() ? null
                : known != null && (known.marks == own || known.marks.equals(own)) && known.commented.equals(said) ? known
                        : new Marked(own, said);
    }

    /** What stands for the row in place of itself; null for a row without marks and comments. */
    Marked of(int row) {
        return marked[row];
    }
}

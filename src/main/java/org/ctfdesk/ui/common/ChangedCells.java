package org.ctfdesk.ui.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Cells that an undo or redo changed, by their rows: of a pasted block there are tens of thousands, and a row is looked up once. */
public final class ChangedCells {
    /** A row of a table; rows of a table and of its foot may be called alike. */
    private record At(TableKey table, RowKey row) {}

    private final Map<At, Set<ColumnKey>> rows = new HashMap<>();
    private final Map<TableKey, Place> firsts = new HashMap<>();
    /** The row that was added to last: cells come row by row. */
    private At last;

    private Set<ColumnKey> columns = Set.of();

    void add(Place place) {
        firsts.putIfAbsent(place.table(), place);
        if (last == null || !last.row().equals(place.row()) || !last.table().equals(place.table())) {
            last = new At(place.table(), place.row());
            columns = rows.computeIfAbsent(last, at -> new HashSet<>());
        }
        columns.add(place.column());
    }

    /** Nothing changed that a table shows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The columns of a row that changed. */
    public Set<ColumnKey> of(TableKey table, RowKey row) {
        return rows.getOrDefault(new At(table, row), Set.of());
    }

    /** The cell of a table that was found first. */
    Optional<Place> first(TableKey table) {
        return Optional.ofNullable(firsts.get(table));
    }
}

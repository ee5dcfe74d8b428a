package org.ctfdesk.report;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of the tables a claim of flexibility is about. What is not narrowed down is reached as far as the provision goes.
 *
 * @param tables ids of forms; empty for all
 * @param rows lines and items, in whichever of the tables they stand (for MPGs, para. 48 the lines of the gases); empty for all
 * @param columns columns and years; empty for all
 */
public record Reach(SortedSet<String> tables, SortedSet<RowKey> rows, SortedSet<ColumnKey> columns) {
    /** As far as the provision goes. */
    public static final Reach ALL = new Reach(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public Reach {
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }

    public Reach withTables(Collection<String> others) {
        return new Reach(new TreeSet<>(others), rows, columns);
    }

    public Reach withRows(Collection<RowKey> others) {
        return new Reach(tables, new TreeSet<>(others), columns);
    }

    public Reach withColumns(Collection<ColumnKey> others) {
        return new Reach(tables, rows, new TreeSet<>(others));
    }

    /** True where nothing is narrowed down. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** True where the cell is among what was chosen. Whether the provision goes so far is not asked. */
    public boolean holds(Place place) {
        return (tables.isEmpty() || tables.contains(place.table().form()))
                && (rows.isEmpty() || rows.contains(place.row()))
                && (columns.isEmpty() || columns.contains(place.column()));
    }
}

package org.ctfdesk.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that the Party added to a repeated part: an indicator, a measure, a row of its own.
 *
 * @param id unique in its block and never used again; a number for a footnote
 * @param rows its lines that hold answers, by the line's id
 */
public record Item(String id, SortedMap<String, Row> rows) {
    public Item {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** An item of which nothing is answered yet. */
    public static Item blank(String id) {
        return new Item(id, Collections.emptySortedMap());
    }

    /** The answers of one of its lines; a blank row where nothing is answered. */
    public Row row(String line) {
        return rows.getOrDefault(line, Row.EMPTY);
    }

    /** The item with another row. */
    public Item with(String line, Row row) {
        var changed = new TreeMap<>(rows);
        if (row.isEmpty()) {
            changed.remove(line);
        } else {
            changed.put(line, row);
        }
        return new Item(id, changed);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

package org.ctfdesk.sheet;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.report.ColumnKey;

/**
 * A column as it is laid out: a single one, or one year of a family.
 *
 * @param column what the form says of it
 * @param key its address
 * @param heads keys of the words above it, from the top; a year stands below the last
 */
public record SheetColumn(Column column, ColumnKey key, List<String> heads) {
    /** The unit that the decision writes into a head, and the official tool below it. */
    static final String UNIT = "unit";

    static SheetColumn of(Column column, ColumnKey key, Layout layout) {
        var all = column.heads();
        var isTwice = layout == Layout.DECISION && all.size() > 1 && all.getLast().equals(UNIT);
        return new SheetColumn(column, key, isTwice ? all.subList(0, all.size() - 1) : all);
    }

    /** How many rows of head it needs by itself. */
    int headRows() {
        return heads.size() + (column.isYearly() ? 1 : 0);
    }

    /** Its width in characters. */
    public int width() {
        return column.width();
    }
}

package org.ctfdesk.sheet;

import org.ctfdesk.form.Column;
import org.ctfdesk.report.ColumnKey;

/**
 * A column as it is laid out: a single one, or one year of a family.
 *
 * @param column what the form says of it
 * @param key its address
 */
public record SheetColumn(Column column, ColumnKey key) {
    /** Its width in characters. */
    public int width() {
        return column.width();
    }
}

package org.ctfdesk.report;

import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;

/** The address of one cell. */
public record Place(TableKey table, RowKey row, ColumnKey column) {
    /** The place of three paths, as {@code "table5", "measure/1", "achieved@2023"}. */
    public static Place of(String table, String row, String column) {
        return new Place(TableKey.ofPath(table), RowKey.ofPath(row), ColumnKey.ofPath(column));
    }

    /** As machines write it: {@code table4/1:firstTransferred:year@2024}. */
    public String path() {
        return table.path() + ":" + row.path() + ":" + column.path();
    }

    /** The kind of answer that the cell takes. */
    public Kind kind() {
        var form = Forms.of(table.form());
        if (column.equals(ColumnKey.ACROSS)) {
            return form.line(row.line()).flatMap(Part.Line::spanning).orElse(Kind.TEXT);
        }
        return form.columns().stream().filter(each -> each.id().equals(column.column())).findFirst().map(Column::kind).orElse(Kind.TEXT);
    }

    /** Reads what {@link #path} writes. */
    public static Place ofPath(String path) {
        var parts = path.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"" + path + "\" is no place: table:row:column is expected.");
        }
        return of(parts[0], parts[1], parts[2]);
    }
}

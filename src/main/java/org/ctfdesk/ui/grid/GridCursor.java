package org.ctfdesk.ui.grid;

/**
 * Where the user stands: the place of focus and the place where the selection began. A place may lie inside a span; it
 * is kept as it is, so that going down past a heading stays in the column.
 */
record GridCursor(int row, int column, int fromRow, int fromColumn) {
    static GridCursor at(int row, int column) {
        return new GridCursor(row, column, row, column);
    }

    GridCursor to(int otherRow, int otherColumn, boolean extending) {
        return extending
                ? new GridCursor(otherRow, otherColumn, fromRow, fromColumn)
                : GridCursor.at(otherRow, otherColumn);
    }

    /** The same cursor brought within the body of another content; null if that has none. */
    GridCursor within(GridContent content) {
        if (content == null || !Spans.hasBody(content)) {
            return null;
        }
        return new GridCursor(
                clampRow(row, content),
                clampColumn(column, content),
                clampRow(fromRow, content),
                clampColumn(fromColumn, content));
    }

    private static int clampRow(int row, GridContent content) {
        return Math.clamp(row, content.headRows(), content.rowCount() - 1);
    }

    private static int clampColumn(int column, GridContent content) {
        return Math.clamp(column, 0, content.columnCount() - 1);
    }

    /** All that is selected, widened until no span is cut. */
    CellRange range(GridContent content) {
        return Spans.widened(content, CellRange.between(row, column, fromRow, fromColumn));
    }
}

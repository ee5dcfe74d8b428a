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

    /**
     * All of some columns. What stands across more of them than these, as the words below a table do, is left out at both
     * ends: clearing a column does not clear them.
     */
    static GridCursor columns(GridContent content, int left, int right) {
        int top = content.headRows();
        int bottom = content.rowCount() - 1;
        while (bottom > top && isWider(content, bottom, left, right)) {
            bottom--;
        }
        while (top < bottom && isWider(content, top, left, right)) {
            top++;
        }
        return new GridCursor(top, left, bottom, right);
    }

    private static boolean isWider(GridContent content, int row, int left, int right) {
        return Spans.of(content, row, left).left() < left || Spans.of(content, row, right).right() > right;
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

    /**
     * All that is selected: the cell of focus, or the block between two cells. A cell merged over more places than the block
     * has does not widen it, or dragging past a heading would select, and Delete clear, the whole width; only the answers at
     * its two corners are whole.
     */
    CellRange range(GridContent content) {
        CellRange focus = Spans.of(content, row, column);
        if (focus.contains(fromRow, fromColumn)) {
            return focus;
        }
        CellRange block = CellRange.between(row, column, fromRow, fromColumn);
        if (Spans.seenAt(content, row, column).editor() != null) {
            block = Spans.union(block, focus);
        }
        if (Spans.seenAt(content, fromRow, fromColumn).editor() != null) {
            block = Spans.union(block, Spans.of(content, fromRow, fromColumn));
        }
        return block;
    }
}

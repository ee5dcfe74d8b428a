package org.ctfdesk.ui.grid;

/** Looks through merged places of a content. */
final class Spans {
    private Spans() {}

    static boolean hasBody(GridContent content) {
        return content.columnCount() > 0 && content.rowCount() > content.headRows();
    }

    /** The cell that is seen at this place. */
    static GridCell seenAt(GridContent content, int row, int column) {
        GridCell cell = content.cell(row, column);
        return cell == GridCell.COVERED
                ? content.cell(content.anchorRow(row, column), content.anchorColumn(row, column))
                : cell;
    }

    /** All places of the cell that is seen at this place. */
    static CellRange of(GridContent content, int row, int column) {
        int top = content.anchorRow(row, column);
        int left = content.anchorColumn(row, column);
        GridCell cell = content.cell(top, left);
        int bottom = Math.min(content.rowCount(), top + cell.rowSpan()) - 1;
        int right = Math.min(content.columnCount(), left + cell.columnSpan()) - 1;
        return new CellRange(top, left, Math.max(row, bottom), Math.max(column, right));
    }

    /** The range grown until every span it touches lies inside. Only edges can cut a span, so only they are walked. */
    static CellRange widened(GridContent content, CellRange range) {
        CellRange before;
        CellRange now = range;
        do {
            before = now;
            for (int row = before.top(); row <= before.bottom(); row++) {
                now = union(now, of(content, row, before.left()));
                now = union(now, of(content, row, before.right()));
            }
            for (int column = before.left(); column <= before.right(); column++) {
                now = union(now, of(content, before.top(), column));
                now = union(now, of(content, before.bottom(), column));
            }
        } while (!now.equals(before));
        return now;
    }

    private static CellRange union(CellRange a, CellRange b) {
        if (b.top() >= a.top() && b.left() >= a.left() && b.bottom() <= a.bottom() && b.right() <= a.right()) {
            return a;
        }
        return new CellRange(
                Math.min(a.top(), b.top()),
                Math.min(a.left(), b.left()),
                Math.max(a.bottom(), b.bottom()),
                Math.max(a.right(), b.right()));
    }
}

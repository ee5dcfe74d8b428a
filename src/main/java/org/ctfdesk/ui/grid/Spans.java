package org.ctfdesk.ui.grid;

import org.ctfdesk.ui.grid.cell.GridCell;

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

    /** The smallest range that holds both. */
    static CellRange union(CellRange a, CellRange b) {
        return new CellRange(
                Math.min(a.top(), b.top()),
                Math.min(a.left(), b.left()),
                Math.max(a.bottom(), b.bottom()),
                Math.max(a.right(), b.right()));
    }
}

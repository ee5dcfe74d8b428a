package org.ctfdesk.ui.grid;

/** A block of places, both ends included; rows and columns of the content, head included. */
public record CellRange(int top, int left, int bottom, int right) {
    public CellRange {
        if (top > bottom || left > right) {
            throw new IllegalArgumentException(top + "," + left + " to " + bottom + "," + right);
        }
    }

    /** The block of one cell. */
    public static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** The block that has these two places at opposite corners. */
    static CellRange between(int row, int column, int otherRow, int otherColumn) {
        return new CellRange(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    /** True where the cell lies in the range, its edges included. */
    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public int rows() {
        return bottom - top + 1;
    }

    public int columns() {
        return right - left + 1;
    }
}

package org.ctfdesk.ui.grid;

/** What two contents that follow each other have in common. */
final class ContentChange {
    private ContentChange() {}

    static boolean sameColumns(GridContent old, GridContent now) {
        if (old == null || now == null || old.columnCount() != now.columnCount()) {
            return false;
        }
        for (int column = 0; column < now.columnCount(); column++) {
            if (old.preferredWidth(column) != now.preferredWidth(column)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a row is now: the same index, unless rows were added or taken away and the same row stands elsewhere. With as
     * many rows as before an index is the better guess, as an edited row is another object.
     */
    static int follow(GridContent old, GridContent now, int row) {
        if (old == null || now == null || row >= old.rowCount() || old.rowCount() == now.rowCount()) {
            return row;
        }
        Object identity = old.rowIdentity(row);
        int moved = now.rowCount() - old.rowCount();
        if (isAt(now, row, identity)) {
            return row;
        }
        if (isAt(now, row + moved, identity)) {
            return row + moved;
        }
        for (int other = 0; other < now.rowCount(); other++) {
            if (isAt(now, other, identity)) {
                return other;
            }
        }
        return row;
    }

    private static boolean isAt(GridContent content, int row, Object identity) {
        return row >= 0 && row < content.rowCount() && content.rowIdentity(row) == identity;
    }
}

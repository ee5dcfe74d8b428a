package org.ctfdesk.ui.grid;

import org.ctfdesk.ui.grid.cell.GridCell;

/**
 * What the grid shows: rows and columns of cells, read by index, never changed in place. Asked for visible places on
 * every scrolled row, so each method has to answer at once, without building the cell anew.
 */
public interface GridContent {
    /** All rows, the head included. */
    int rowCount();

    int columnCount();

    /** How many of the first rows stay in sight at the top. */
    int headRows();

    /** How many of the first columns stay in sight at the left. */
    int frozenColumns();

    /** Width in pixels at 100 % zoom. */
    double preferredWidth(int column);

    /** The narrowest that it is drawn where all columns fit into the room then; the preferred one for a column that keeps it. */
    default double leastWidth(int column) {
        return preferredWidth(column);
    }

    /** The widest that it is drawn where room is left; the preferred one for a column that keeps it. */
    default double mostWidth(int column) {
        return preferredWidth(column);
    }

    /** The cell that begins here; {@link GridCell#COVERED} where the span of another cell reaches over this place. */
    GridCell cell(int row, int column);

    /**
     * What stands for the row when contents are compared: the very same object in the next content means that nothing in
     * the row changed, so its nodes and its height are kept. Compared by {@code ==}.
     */
    Object rowIdentity(int row);

    /** First row of the span that covers this place; the row itself where nothing is merged. */
    int anchorRow(int row, int column);

    /** First column of the span that covers this place; the column itself where nothing is merged. */
    int anchorColumn(int row, int column);
}

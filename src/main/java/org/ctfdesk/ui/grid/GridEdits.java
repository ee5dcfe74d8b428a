package org.ctfdesk.ui.grid;

import java.util.List;

/**
 * What the owner does with the user's gestures. Called on the FX thread and expected back at once; the outcome shows when
 * the owner sets the next {@link GridContent}. Rows and columns are those of the content now shown, head included.
 */
public interface GridEdits {
    /** Full text to put in the editor: all digits, not the rounded ones shown. */
    String textToEdit(int row, int column);

    void commit(int row, int column, String text);

    /**
     * Puts a block with its first cell here; rows may differ in length, and may reach over the edge of the content.
     *
     * @param own the block was copied from a grid of this program, so that its columns are those of the grid
     */
    void paste(int row, int column, List<List<String>> cells, boolean own);

    /** Empties the cells that begin in this block; those that cannot be edited stay. */
    void clear(CellRange range);

    /** The cell as plain text for the clipboard. */
    String copied(int row, int column);
}

package org.ctfdesk.ui.grid;

import java.util.List;
import java.util.Optional;

/**
 * What the owner does with the user's gestures. Called on the FX thread and expected back at once; the outcome shows when
 * the owner sets the next {@link GridContent}. Rows and columns are those of the content now shown, head included.
 */
public interface GridEdits {
    /** Full text to put in the editor: all digits, not the rounded ones shown. */
    String textToEdit(int row, int column);

    void commit(int row, int column, String text);

    /** Keeps what stands in the editor safe while it is open; it is not an answer yet. */
    void draft(int row, int column, String text);

    /** The user began to edit a cell that has no editor: who knows why says it. */
    default void refused(int row, int column) {}

    /** An editor was left with Escape, and this text, which was typed into it, was not committed. */
    void abandoned(int row, int column, String text);

    /** Nothing stands in an editor any more that was not committed. */
    void noDraft();

    /**
     * Puts a block with its first cell here; rows may differ in length, and may reach over the edge of the content.
     *
     * @param own what {@link #manner} was where the block was copied from a grid of this program, so that its columns are
     *     those of the grid; nothing for a block from anywhere else
     */
    void paste(int row, int column, List<List<String>> cells, Optional<String> own);

    /** How {@link #copied} writes texts now: handed back with them when they are pasted. One line. */
    String manner();

    /** Empties the cells that begin in this block; those that cannot be edited stay. */
    void clear(CellRange range);

    /** Fills a block from its first row downwards, or from its first column onwards, with what stands there. */
    void fill(CellRange range, boolean down);

    /**
     * Carries a block on over a larger one that begins with it: its cells are repeated, a series of years or numbered names goes
     * on. A figure is never made up.
     */
    void carryOn(CellRange block, CellRange over);

    /** Texts that other cells of the column hold, for whoever begins to type one; none where that is no help. */
    default List<String> used(int row, int column) {
        return List.of();
    }

    /** What Enter does. */
    default EnterKey enter() {
        return EnterKey.EDITS;
    }

    /** Puts what was typed into every cell of the block that takes an answer. */
    void fillWith(CellRange range, String text);

    /** The cell as plain text for the clipboard, with all that a grid of this program needs to have it back. */
    String copied(int row, int column);

    /** The cell for other programs: figures without the footnotes that they cite. */
    String bare(int row, int column);
}

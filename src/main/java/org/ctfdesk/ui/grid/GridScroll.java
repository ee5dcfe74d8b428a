package org.ctfdesk.ui.grid;

/**
 * How far a grid is scrolled.
 *
 * @param top first row that is seen of those that scroll
 * @param hidden pixels of it that are not seen
 * @param x pixels that the columns that scroll are scrolled by
 */
public record GridScroll(int top, double hidden, double x) {
    /** The first rows and columns: of a table that was not looked at before. It goes on where the cell of focus does not begin there. */
    public static final GridScroll BEGINNING = new GridScroll(0, 0, 0);
}

package org.ctfdesk.ui.grid.cell;

import java.util.Locale;

/**
 * What decides a cell node's style: nodes are re-used only within their kind, so that scrolling never makes the style
 * sheet be applied anew, which costs more than all the rest of a frame.
 */
public record CellKind(Zone zone, GridCell.Look look, GridCell.Mark mark, boolean choice, boolean footnotes, boolean commented) {
    /** The layers of the grid, from back to front. */
    public enum Zone {
        BODY,
        LEFT,
        /** Body cells that begin in a frozen column and reach into those that scroll. */
        ACROSS,
        TOP,
        CORNER,
        TOP_ACROSS;

        public boolean isHead() {
            return this == TOP || this == CORNER || this == TOP_ACROSS;
        }

        public boolean scrollsSideways() {
            return this == BODY || this == TOP;
        }
    }

    public static CellKind of(Zone zone, GridCell cell) {
        return new CellKind(
                zone, cell.look(), cell.mark(), cell.editor() instanceof Editor.Choice, !cell.footnotes().isEmpty(),
                cell.commented());
    }

    static String styleClass(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

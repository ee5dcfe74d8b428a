package org.ctfdesk.ui.grid;

import org.ctfdesk.ui.grid.cell.GridCell;

/** Where the keys lead from a cursor: one cell on, past spans as a whole, never into the head. */
final class Moves {
    /** Directions of reading order: LEFT is towards the first column also where the window is mirrored. */
    enum Step {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        ROW_START,
        ROW_END,
        FIRST,
        LAST,
        TOP,
        BOTTOM
    }

    private final GridContent content;

    Moves(GridContent content) {
        this.content = content;
    }

    GridCursor step(GridCursor from, Step step, boolean extending) {
        CellRange cell = Spans.of(content, from.row(), from.column());
        int firstRow = content.headRows();
        int lastRow = content.rowCount() - 1;
        int lastColumn = content.columnCount() - 1;
        int row = from.row();
        int column = from.column();
        switch (step) {
            case UP -> row = Math.max(firstRow, cell.top() - 1);
            case DOWN -> row = Math.min(lastRow, cell.bottom() + 1);
            case LEFT -> column = Math.max(0, cell.left() - 1);
            case RIGHT -> column = Math.min(lastColumn, cell.right() + 1);
            case ROW_START -> column = 0;
            case ROW_END -> column = lastColumn;
            case TOP -> row = firstRow;
            case BOTTOM -> row = lastRow;
            case FIRST -> {
                row = firstRow;
                column = 0;
            }
            case LAST -> {
                row = lastRow;
                column = lastColumn;
            }
        }
        return from.to(row, column, extending);
    }

    /**
     * The next or last cell that can be edited, in reading order, as the Tab key walks through a protected sheet; where
     * there is none the neighbour, and at the very end the same place.
     */
    GridCursor tab(GridCursor from, boolean forward) {
        int columns = content.columnCount();
        CellRange here = Spans.of(content, from.row(), from.column());
        // Begins beside the whole span, on the row where the user is, so that a tall cell is not met again at once.
        int column = forward ? here.right() + 1 : here.left() - 1;
        int row = from.row();
        while (row >= content.headRows() && row < content.rowCount()) {
            for (; column >= 0 && column < columns; column += forward ? 1 : -1) {
                GridCell cell = content.cell(row, column);
                if (cell != GridCell.COVERED && cell.editor() != null) {
                    return GridCursor.at(row, column);
                }
            }
            row += forward ? 1 : -1;
            column = forward ? 0 : columns - 1;
        }
        return step(from, forward ? Step.RIGHT : Step.LEFT, false);
    }
}

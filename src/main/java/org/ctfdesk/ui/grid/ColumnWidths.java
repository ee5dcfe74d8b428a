package org.ctfdesk.ui.grid;

import org.ctfdesk.ui.grid.cell.CellMeasure;
import org.ctfdesk.ui.grid.cell.GridCell;

/** How wide columns are drawn. */
final class ColumnWidths {
    /** A frozen column takes no more than this part of the room by itself: else there would be little to scroll. */
    private static final double MOST_OF_ROOM = 0.45;

    private final FormGrid grid;
    private final CellMeasure measure;

    ColumnWidths(FormGrid grid, CellMeasure measure) {
        this.grid = grid;
        this.measure = measure;
    }

    /**
     * The columns in a room of that width. Where they are a little wider than it, those of prose are narrowed, so that nothing
     * has to be scrolled; where room is left, they take it. What the user dragged stays as it is.
     *
     * @param frozen how many of the first columns do not scroll
     */
    Tracks in(double room, GridContent of, int frozen, double zoom) {
        double[] widths = new double[of.columnCount()];
        double total = 0;
        double least = 0;
        double spare = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = of(of, column, zoom);
            if (column < frozen && !grid.columnWidths().containsKey(column)) {
                widths[column] = Math.min(widths[column], Math.max(1, room * MOST_OF_ROOM));
            }
            total += widths[column];
            least += least(of, column, widths[column], zoom);
            spare += most(of, column, widths[column], zoom) - widths[column];
        }
        if (room > 0 && total > room && least <= room) {
            double share = (total - room) / (total - least);
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.floor(widths[column] - share * (widths[column] - least(of, column, widths[column], zoom)));
            }
        } else if (room > total && spare > 0) {
            double share = Math.min(1, (room - total) / spare);
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.floor(widths[column] + share * (most(of, column, widths[column], zoom) - widths[column]));
            }
        }
        return new Tracks(widths.length, column -> widths[column]);
    }

    /** As the user dragged it, or as preferred, but no word of the head is broken then. */
    private double of(GridContent of, int column, double zoom) {
        Double dragged = grid.columnWidths().get(column);
        return dragged != null ? dragged * zoom : Math.max(of.preferredWidth(column) * zoom, headWidth(of, column));
    }

    private double headWidth(GridContent of, int column) {
        double width = 0;
        for (int row = 0; row < Math.min(of.headRows(), of.rowCount()); row++) {
            GridCell cell = of.cell(row, column);
            if (cell != GridCell.COVERED && cell.columnSpan() == 1) {
                width = Math.max(width, measure.widthOfLongestWord(cell));
            }
        }
        return width;
    }

    private double least(GridContent of, int column, double width, double zoom) {
        return isDragged(column) ? width : Math.min(width, Math.max(of.leastWidth(column) * zoom, headWidth(of, column)));
    }

    private double most(GridContent of, int column, double width, double zoom) {
        return isDragged(column) ? width : Math.max(width, of.mostWidth(column) * zoom);
    }

    private boolean isDragged(int column) {
        return grid.columnWidths().containsKey(column);
    }
}

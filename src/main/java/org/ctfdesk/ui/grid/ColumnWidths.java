package org.ctfdesk.ui.grid;


/** How wide columns are drawn. */
final class ColumnWidths {
    private final FormGrid grid;
    private final CellMeasure measure;

    ColumnWidths(FormGrid grid, CellMeasure measure) {
        this.grid = grid;
        this.measure = measure;
    }

    /** Width in the view: as the user dragged it, or as preferred, but no word of the head is broken then. */
    double of(GridContent of, int column, double zoom) {
        Double dragged = grid.columnWidths().get(column);
        if (dragged != null) {
            return dragged * zoom;
        }
        double width = of.preferredWidth(column) * zoom;
        for (int row = 0; row < Math.min(of.headRows(), of.rowCount()); row++) {
            GridCell cell = of.cell(row, column);
            if (cell != GridCell.COVERED && cell.columnSpan() == 1) {
                width = Math.max(width, measure.widthOfLongestWord(cell));
            }
        }
        return width;
    }
}

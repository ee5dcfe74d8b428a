package org.ctfdesk.ui.grid;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.ctfdesk.ui.grid.cell.CellMeasure;
import org.ctfdesk.ui.grid.cell.GridCell;

/**
 * Heights of the rows of one content at one set of column widths. A cell merged over several rows makes the last of them
 * higher, if need be, so a row knows its height from those above.
 */
final class RowMeasure {
    /** So many rows may be measured anew without looking whether they stand elsewhere now. */
    private static final int FEW = 16;

    private final GridContent content;
    private final CellMeasure measure;
    private final Frame frame;
    private final RowHeights heights;
    private final BitSet merged = new BitSet();
    private double widest;

    /** @param last the measure of the content before, whose heights hold for rows that did not change; or null */
    RowMeasure(GridContent content, CellMeasure measure, Frame frame, RowMeasure last) {
        this.content = content;
        this.measure = measure;
        this.frame = frame;
        widest = last == null ? 0 : last.widest;
        double plain = measure.plainRowHeight();
        heights = new RowHeights(content.rowCount(), last == null ? row -> Double.NaN : last.knownIn(content), plain, this::measured);
    }

    /** The heights that hold in the next content: nearly always all rows but the edited one stand where they stood. */
    private IntToDoubleFunction knownIn(GridContent next) {
        if (next.rowCount() == content.rowCount() && others(next) <= FEW) {
            return row -> next.rowIdentity(row) == content.rowIdentity(row) && heights.isMeasured(row) && !merged.get(row)
                    ? heights.height(row) : Double.NaN;
        }
        var known = known();
        return row -> known.getOrDefault(next.rowIdentity(row), Double.NaN);
    }

    /** How many rows are other ones than before. */
    private int others(GridContent next) {
        int count = 0;
        for (int row = 0; row < content.rowCount(); row++) {
            count += next.rowIdentity(row) == content.rowIdentity(row) ? 0 : 1;
        }
        return count;
    }

    RowHeights heights() {
        return heights;
    }

    private Map<Object, Double> known() {
        Map<Object, Double> known = new IdentityHashMap<>();
        for (int row = 0; row < content.rowCount(); row++) {
            if (heights.isMeasured(row) && !merged.get(row)) {
                known.put(content.rowIdentity(row), heights.height(row));
            }
        }
        return known;
    }

    /** Whether a view of this width makes words wrap otherwise: true if a cell is wider than the view. */
    boolean dependsOn(double viewWidth) {
        return widest > viewWidth;
    }

    private double measured(int row) {
        double height = 0;
        boolean separator = true;
        for (int column = 0; column < content.columnCount(); column++) {
            GridCell cell = content.cell(row, column);
            int anchorRow = row;
            if (cell == GridCell.COVERED) {
                anchorRow = content.anchorRow(row, column);
                if (anchorRow == row || content.anchorColumn(row, column) != column) {
                    continue;
                }
                cell = content.cell(anchorRow, column);
            }
            separator &= cell.look() == GridCell.Look.SEPARATOR;
            int last = Math.min(content.rowCount(), anchorRow + cell.rowSpan()) - 1;
            if (anchorRow != last) {
                merged.set(row);
            }
            if (last == row) {
                height = Math.max(height, need(cell, column) - above(anchorRow, row));
            }
        }
        return separator ? height : Math.max(height, measure.plainRowHeight());
    }

    private double need(GridCell cell, int column) {
        widest = Math.max(widest, frame.width(column, cell.columnSpan()));
        return measure.height(cell, frame.shownWidth(column, cell.columnSpan()));
    }

    private double above(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights.sure(row);
        }
        return sum;
    }
}

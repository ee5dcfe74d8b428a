package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.ui.grid.cell.GridCell;

/** A content over rows of cells in lists, with spans looked up once; what tests and the bench show. */
final class ListContent implements GridContent {
    private final List<List<GridCell>> rows;
    private final int headRows;
    private final int frozen;
    private final double[] widths;
    private final int[][] anchors;
    private int prose = -1;

    /** Rows hold only the cells that begin in them; places under a span are left out, as in HTML tables. */
    ListContent(int headRows, int frozen, double[] widths, List<List<GridCell>> compact) {
        this.headRows = headRows;
        this.frozen = frozen;
        this.widths = widths.clone();
        int columns = widths.length;
        anchors = new int[compact.size()][columns];
        for (int[] row : anchors) {
            java.util.Arrays.fill(row, -1);
        }
        rows = new ArrayList<>();
        for (int r = 0; r < compact.size(); r++) {
            List<GridCell> row = new ArrayList<>();
            var next = compact.get(r).iterator();
            for (int c = 0; c < columns; c++) {
                if (anchors[r][c] >= 0) {
                    row.add(GridCell.COVERED);
                    continue;
                }
                GridCell cell = next.hasNext() ? next.next() : GridCell.of("", GridCell.Look.ANSWER);
                row.add(cell);
                for (int y = r; y < Math.min(compact.size(), r + cell.rowSpan()); y++) {
                    for (int x = c; x < Math.min(columns, c + cell.columnSpan()); x++) {
                        anchors[y][x] = r * columns + c;
                    }
                }
            }
            rows.add(row);
        }
    }

    private ListContent(ListContent other, List<List<GridCell>> rows) {
        this.rows = rows;
        headRows = other.headRows;
        frozen = other.frozen;
        widths = other.widths;
        anchors = other.anchors;
    }

    /** The same content with another text in one cell; only that row is another object. */
    ListContent with(int row, int column, String text) {
        GridCell old = rows.get(row).get(column);
        List<List<GridCell>> all = new ArrayList<>(rows);
        List<GridCell> changed = new ArrayList<>(rows.get(row));
        changed.set(
                column,
                new GridCell(
                        text,
                        old.rowSpan(),
                        old.columnSpan(),
                        GridCell.Look.ANSWER,
                        old.align(),
                        old.mark(),
                        old.footnotes(),
                        old.accessible(),
                        old.editor(),
                        old.commented()));
        all.set(row, changed);
        return new ListContent(this, all);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return widths.length;
    }

    @Override
    public int headRows() {
        return headRows;
    }

    @Override
    public int frozenColumns() {
        return frozen;
    }

    @Override
    public double preferredWidth(int column) {
        return widths[column];
    }

    /** That column may be drawn from half as wide to three times as wide. */
    ListContent withProse(int column) {
        ListContent other = new ListContent(this, rows);
        other.prose = column;
        return other;
    }

    @Override
    public double leastWidth(int column) {
        return column == prose ? widths[column] / 2 : widths[column];
    }

    @Override
    public double mostWidth(int column) {
        return column == prose ? widths[column] * 3 : widths[column];
    }

    @Override
    public GridCell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    @Override
    public Object rowIdentity(int row) {
        return rows.get(row);
    }

    @Override
    public int anchorRow(int row, int column) {
        return anchors[row][column] / widths.length;
    }

    @Override
    public int anchorColumn(int row, int column) {
        return anchors[row][column] % widths.length;
    }
}

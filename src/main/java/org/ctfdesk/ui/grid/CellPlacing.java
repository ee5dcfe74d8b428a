package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.ui.grid.cell.CellKind;
import org.ctfdesk.ui.grid.cell.CellMeasure;
import org.ctfdesk.ui.grid.cell.CellNode;
import org.ctfdesk.ui.grid.cell.GridCell;
import org.ctfdesk.ui.grid.cell.Layers;

/** Gives each cell in sight a node and puts it in its place, touching only what is not there already. */
final class CellPlacing {
    private final Layers layers;
    private final CellMeasure measure;
    private final List<int[]> missing = new ArrayList<>();
    private Window last;
    private int round;
    private boolean stale;

    CellPlacing(Layers layers, CellMeasure measure) {
        this.layers = layers;
        this.measure = measure;
    }

    /** All that decides which nodes are there and where; while it stays the same, layers only move as a whole. */
    private record Window(
            GridContent content,
            int headRows,
            int top,
            int bottom,
            int firstColumn,
            int lastColumn,
            int frozen,
            double view,
            double scroll,
            int heightChanges) {}

    static long key(GridContent content, int row, int column) {
        return (long) row * content.columnCount() + column;
    }

    /** @param style fonts or widths are others, so that words have to be laid out again in each cell */
    void changed(boolean style) {
        last = null;
        stale |= style;
    }

    /** Gives each zone its stretch of the view, scrolled so far. */
    void show(Frame frame, RowHeights heights, double position, int headRows, double headHeight, double bodyHeight) {
        double y = position + heights.offset(headRows);
        double frozen = frame.frozenWidth();
        double shownWidth = Math.min(frame.view(), frame.tracks().total());
        double x = frozen + frame.scroll();
        for (CellKind.Zone zone : CellKind.Zone.values()) {
            Layers.Layer layer = layers.layer(zone);
            boolean head = zone.isHead();
            double from = zone.scrollsSideways() ? frozen : 0;
            double to = zone == CellKind.Zone.LEFT || zone == CellKind.Zone.CORNER ? frozen : shownWidth;
            layer.show(from, head ? 0 : headHeight, to - from, head ? headHeight : bodyHeight);
            layer.scrollTo(zone.scrollsSideways() ? x : 0, head ? 0 : y);
        }
    }

    /** Shows which cells are selected, and which is the one of focus. */
    void select(FormGrid grid) {
        CellRange range = grid.selectionProperty().get();
        int focusRow = grid.focusRowProperty().get();
        int focusColumn = grid.focusColumnProperty().get();
        boolean many = range != null && !range.equals(grid.focusRange());
        for (CellNode node : layers.live()) {
            boolean current = node.row == focusRow && node.column == focusColumn;
            node.setState(many && !current && range.contains(node.row, node.column), current);
        }
    }

    void place(GridContent content, Frame frame, RowHeights heights, int headRows, int top, int bottom) {
        Window window = new Window(
                content,
                headRows,
                top,
                bottom,
                frame.firstColumn(),
                frame.lastColumn(),
                frame.frozen(),
                frame.view(),
                frame.scroll(),
                heights.changes());
        if (window.equals(last)) {
            return;
        }
        last = window;
        round++;
        missing.clear();
        for (int row = 0; row < Math.min(headRows, content.rowCount()); row++) {
            want(content, frame, row, headRows);
        }
        for (int row = top; row <= bottom && row < content.rowCount(); row++) {
            want(content, frame, row, headRows);
        }
        layers.releaseIf(node -> node.usedIn != round);
        for (int[] place : missing) {
            show(content, frame, place[0], place[1], headRows);
        }
        layers.hideFreed();
        for (CellNode node : layers.live()) {
            put(node, frame, heights);
        }
        stale = false;
    }

    private void want(GridContent content, Frame frame, int row, int headRows) {
        for (int column = 0; column < frame.frozen(); column++) {
            want(content, frame, row, column, headRows);
        }
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            want(content, frame, row, column, headRows);
        }
    }

    private void want(GridContent content, Frame frame, int placeRow, int placeColumn, int headRows) {
        int row = content.anchorRow(placeRow, placeColumn);
        int column = content.anchorColumn(placeRow, placeColumn);
        CellNode node = layers.at(key(content, row, column));
        if (node == null || !stillShows(node, content, frame, row, column, headRows)) {
            missing.add(new int[] {row, column});
        } else {
            node.usedIn = round;
        }
    }

    private boolean stillShows(CellNode node, GridContent content, Frame frame, int row, int column, int headRows) {
        return node.row == row
                && node.column == column
                && node.identity == content.rowIdentity(row)
                && node.kind.zone() == frame.zone(column, node.cell.columnSpan(), row < headRows);
    }

    private void show(GridContent content, Frame frame, int row, int column, int headRows) {
        long key = key(content, row, column);
        CellNode node = layers.at(key);
        if (node != null) {
            return;
        }
        GridCell cell = content.cell(row, column);
        CellKind kind = CellKind.of(frame.zone(column, cell.columnSpan(), row < headRows), cell);
        node = layers.take(key, kind);
        node.show(cell, row, column, content.rowIdentity(row));
        node.usedIn = round;
    }

    private void put(CellNode node, Frame frame, RowHeights heights) {
        int column = node.column;
        int span = node.cell.columnSpan();
        double x = frame.tracks().start(column);
        double y = heights.offset(node.row);
        double width = frame.nodeWidth(column, span);
        double height = heights.between(node.row, node.row + node.cell.rowSpan());
        node.put(measure, x, y, width, height, frame.shownFrom(column, span), frame.shownWidth(column, span), stale);
    }
}

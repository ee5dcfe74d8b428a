package org.ctfdesk.ui.grid;

import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.ctfdesk.ui.grid.cell.CellMeasure;
import org.ctfdesk.ui.grid.cell.CellNode;
import org.ctfdesk.ui.grid.cell.Layers;

/** What is seen of the grid: the cells in sight, the scroll bars, and above them the editor. */
final class GridView extends Region {
    private final FormGrid grid;
    private final Layers layers = new Layers();
    private final CellMeasure measure = new CellMeasure(this::styleChanged);
    private final CellPlacing placing = new CellPlacing(layers, measure);
    private final Pane over = new Pane();
    private final GridBars bars = new GridBars(
            y -> moved(() -> this.scroll.moveTo(y)), x -> moved(() -> this.frame.scrollTo(x)));
    private final Frame frame = new Frame();
    private final ColumnWidths widths;
    private final RowScroll scroll = new RowScroll();
    private GridContent content;
    private RowMeasure rows;
    private int headRows;
    private double headHeight;
    private double viewHeight;
    private boolean restyled;
    private boolean revealing = true;
    private boolean widthsStale = true;
    private double fittedTo = -1;
    private GridScroll returning;
    private Runnable placed = () -> {};

    GridView(FormGrid grid) {
        this.grid = grid;
        widths = new ColumnWidths(grid, measure);
        getStyleClass().add("view");
        over.getStyleClass().add("over");
        over.setPickOnBounds(false);
        // cells out of sight must not take the mouse from what stands beside the grid
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        over.setManaged(false);
        getChildren().addAll(measure, layers, bars.vertical, bars.horizontal, bars.corner, over);
        grid.zoomProperty().subscribe(zoom -> zoomed());
        grid.columnWidths().addListener((MapChangeListener<Integer, Double>) change -> {
            widthsStale = true;
            requestLayout();
        });
        grid.frozenColumnsProperty().subscribe(columns -> {
            widthsStale = true;
            requestLayout();
        });
        grid.contentProperty().addListener((property, was, is) -> requestLayout());
        grid.standingProperty().addListener((property, was, is) -> requestLayout());
        grid.onReveal(() -> {
            revealing = true;
            requestLayout();
        });
    }

    /** How far it is scrolled. */
    GridScroll scrolled() {
        return new GridScroll(scroll.top(), scroll.hidden(), frame.scroll());
    }

    /** Goes back to where it was scrolled, in place of going to the cell of focus. */
    void returnTo(GridScroll position) {
        returning = position;
        requestLayout();
    }

    /** Nodes above the cells, in the coordinates of this view. */
    Pane over() {
        return over;
    }

    CellMeasure measure() {
        return measure;
    }

    /** Run after each layout, when cells may stand elsewhere. */
    void onPlaced(Runnable action) {
        placed = action;
    }

    double zoom() {
        return Math.clamp(grid.zoomProperty().get(), FormGrid.SMALLEST, FormGrid.LARGEST);
    }

    private void zoomed() {
        // All lengths in the style sheet are in em and follow this one.
        String size = "-fx-font-size: " + zoom() + "em;";
        Stream.of(layers, measure, over).forEach(part -> part.setStyle(size));
        restyled = true;
        revealing = true;
        requestLayout();
    }

    private void styleChanged() {
        restyled = true;
        requestLayout();
    }

    private void moved(Runnable move) {
        if (rows != null) {
            move.run();
            requestLayout();
        }
    }

    void scrollBy(double x, double y) {
        moved(() -> {
            scroll.moveBy(y);
            frame.scrollTo(frame.scroll() + x);
        });
    }

    @Override
    protected void layoutChildren() {
        takeContent();
        if (content == null) {
            layers.releaseIf(node -> true);
            layers.hideFreed();
            bars.hide();
            return;
        }
        if (returning != null) {
            scroll.continueAt(Math.min(returning.top(), content.rowCount() - 1), returning.hidden());
            frame.continueAt(returning.x());
        }
        fit();
        if (returning == null ? revealing : returning == GridScroll.BEGINNING && !beginsInSight()) {
            reveal();
        }
        revealing = false;
        returning = null;
        place();
        bars.adjust(scroll, viewHeight - headHeight, frame, measure.plainRowHeight());
        placed.run();
    }

    private void takeContent() {
        GridContent next = grid.contentProperty().get();
        if (next == null) {
            content = null;
            rows = null;
            return;
        }
        double room = bars.room(snapSizeX(getWidth()));
        if (next == content && !widthsStale && !restyled && room == fittedTo) {
            return;
        }
        widthsStale = false;
        fittedTo = room;
        Tracks tracks = widths.in(room, next, frozenColumns(next), zoom());
        boolean sameWidths = content != null && tracks.sameAs(frame.tracks()) && !restyled;
        int top = content == null ? 0 : ContentChange.follow(content, next, scroll.top());
        double hidden = scroll.hidden();
        frame.reset(tracks, frozenColumns(next), frame.view());
        rows = new RowMeasure(next, measure, frame, sameWidths ? rows : null);
        scroll.continueAt(top, hidden);
        content = next;
        placing.changed(!sameWidths);
        restyled = false;
    }

    private int frozenColumns(GridContent of) {
        int chosen = grid.frozenColumnsProperty().get();
        return chosen > 0 ? chosen : of.frozenColumns();
    }

    /** Shares the room out between heads, body and scroll bars. */
    private void fit() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double before = frame.view();
        bars.fit(width, height, frame.tracks().total(), rows.heights().total());
        double viewWidth = bars.viewWidth();
        viewHeight = bars.viewHeight();
        frame.reset(frame.tracks(), frozenColumns(content), viewWidth);
        if (before != viewWidth && rows.dependsOn(Math.min(before, viewWidth) - frame.frozenWidth())) {
            rows.heights().forget();
        }
        headRows = content.headRows();
        headHeight = headHeight(headRows);
        if (headHeight > viewHeight * Frame.MOST_FROZEN) {
            headRows = 0;
            headHeight = 0;
        }
        scroll.reset(rows.heights(), headRows, viewHeight - headHeight);
        layers.resizeRelocate(0, 0, viewWidth, viewHeight);
        over.resizeRelocate(0, 0, viewWidth, viewHeight);
    }

    private double headHeight(int head) {
        double sum = 0;
        for (int row = 0; row < Math.min(head, content.rowCount()); row++) {
            sum += rows.heights().sure(row);
        }
        return sum;
    }

    private boolean beginsInSight() {
        GridCursor at = grid.standingProperty().get();
        return at == null || rows.heights().between(headRows, at.row()) + measure.plainRowHeight() <= viewHeight - headHeight
                && at.column() <= frame.columnAt(frame.view() - 1);
    }

    private void reveal() {
        GridCursor at = grid.standingProperty().get();
        if (at == null) {
            return;
        }
        CellRange cell = Spans.of(content, at.row(), at.column());
        boolean single = at.row() == at.fromRow() && at.column() == at.fromColumn();
        scroll.reveal(single ? cell.top() : at.row());
        frame.reveal(single ? cell.left() : at.column(), single ? cell.right() : at.column());
    }

    private void place() {
        double shownHeight = Math.min(viewHeight, headHeight + rows.heights().between(headRows, content.rowCount()));
        placing.show(frame, rows.heights(), scroll.position(), headRows, headHeight, shownHeight - headHeight);
        placing.place(content, frame, rows.heights(), headRows, scroll.top(), scroll.bottom());
        placing.select(grid);
    }

    /** The place seen at a point of this view; null beside the cells. */
    GridCursor placeAt(double x, double y, boolean nearest) {
        showNow();
        if (content == null || rows == null || content.rowCount() == 0 || content.columnCount() == 0) {
            return null;
        }
        double bottom = headHeight + rows.heights().between(headRows, content.rowCount()) - scroll.position();
        boolean inside = x >= 0 && x < Math.min(frame.view(), frame.tracks().total() - frame.scroll())
                && y >= 0 && y < Math.min(viewHeight, bottom);
        if (!inside && !nearest) {
            return null;
        }
        RowHeights heights = rows.heights();
        double bodyY = y - headHeight + scroll.position() + heights.offset(headRows);
        boolean head = y < headHeight && !(nearest && y < 0);
        return GridCursor.at(head ? heights.at(y) : Math.max(headRows, heights.at(bodyY)), frame.columnAt(x));
    }

    /** Takes a new content before the pulse that would show it: keys and clicks that come first mean the new one. */
    private void showNow() {
        if (content != grid.contentProperty().get()) {
            layout();
        }
    }

    /** Where the shown stretch of a cell stands in this view. */
    Bounds boundsOf(CellRange cell) {
        showNow();
        int span = cell.columns();
        double x = frame.inView(cell.left()) + frame.shownFrom(cell.left(), span);
        double offset = rows.heights().offset(cell.top());
        double y = cell.top() < headRows ? offset
                : offset - rows.heights().offset(headRows) - scroll.position() + headHeight;
        return new BoundingBox(x, y, frame.shownWidth(cell.left(), span), rows.heights().between(cell.top(), cell.bottom() + 1));
    }

    /** The column whose end edge is near this point of the head; -1 if none is. */
    int edgeAt(double x, double y, double reach) {
        if (content == null || y < 0 || y >= headHeight) {
            return -1;
        }
        int column = frame.columnAt(x);
        double end = frame.inView(column) + frame.width(column, 1);
        if (end - x <= reach) {
            return column;
        }
        return x - frame.inView(column) <= reach && column > 0 ? column - 1 : -1;
    }

    double columnWidth(int column) {
        return frame.width(column, 1);
    }

    double bodyHeight() {
        return viewHeight - headHeight;
    }

    int page(int row, boolean down) {
        showNow();
        return rows == null ? row : scroll.page(row, down);
    }

    /** The node that shows the cell which begins here, null while it is out of sight. */
    CellNode node(int row, int column) {
        return content == null ? null : layers.at(CellPlacing.key(content, row, column));
    }
}

package org.ctfdesk.ui.grid;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;

/** What the mouse does: select by dragging, widen columns at the edges of the head, open editors and lists, scroll. */
final class GridMouse {
    /** Pixels beside an edge of the head where it can be taken. */
    private static final double REACH = 4;

    private static final double NARROWEST = 24;

    private final FormGrid grid;
    private final GridView view;
    private final CellEditing editing;
    private int resizing = -1;
    private double grabbedAt;
    private double grabbedWidth;
    private boolean selecting;
    private double mouseX;
    private double mouseY;
    private final Tooltip told = new Tooltip("");
    /** Goes on selecting and scrolling while the mouse is held still beside the grid. */
    private final Timeline outside = new Timeline(new KeyFrame(Duration.millis(80), event -> extend()));

    GridMouse(FormGrid grid, GridView view, CellEditing editing) {
        this.grid = grid;
        this.view = view;
        this.editing = editing;
    }

    void attach() {
        outside.setCycleCount(Animation.INDEFINITE);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    private boolean onCells(MouseEvent event) {
        return !editing.isInside(event.getTarget()) && view.placeAt(event.getX(), event.getY(), false) != null;
    }

    private void moved(MouseEvent event) {
        boolean edge = view.edgeAt(event.getX(), event.getY(), REACH) >= 0;
        view.setCursor(edge ? Cursor.H_RESIZE : null);
        tell(onCells(event) ? view.placeAt(event.getX(), event.getY(), false) : null);
    }

    /** What there is to say of a cell besides its words. */
    private void tell(GridCursor at) {
        var more = at == null ? "" : grid.contentProperty().get().cell(at.row(), at.column()).accessible();
        if (!more.equals(told.getText())) {
            told.setText(more);
            if (more.isEmpty()) {
                Tooltip.uninstall(view, told);
            } else {
                Tooltip.install(view, told);
            }
        }
    }

    private void pressed(MouseEvent event) {
        if (editing.isInside(event.getTarget())) {
            return;
        }
        editing.commit();
        grid.requestFocus();
        int edge = view.edgeAt(event.getX(), event.getY(), REACH);
        if (edge >= 0 && event.getButton() == MouseButton.PRIMARY) {
            takeEdge(edge, event);
        } else if (onCells(event)) {
            takeCell(event);
        }
    }

    private void takeEdge(int column, MouseEvent event) {
        if (event.getClickCount() == 2) {
            grid.columnWidths().remove(column);
        } else {
            resizing = column;
            grabbedAt = event.getX();
            grabbedWidth = view.columnWidth(column);
        }
    }

    private void takeCell(MouseEvent event) {
        GridContent content = grid.contentProperty().get();
        GridCursor place = view.placeAt(event.getX(), event.getY(), false);
        if (place.row() < content.headRows()) {
            if (event.getButton() == MouseButton.PRIMARY) {
                selectColumns(content, place);
            }
            return;
        }
        CellRange selected = grid.selectionProperty().get();
        if (event.getButton() != MouseButton.PRIMARY) {
            if (selected == null || !selected.contains(place.row(), place.column())) {
                grid.moveTo(place);
            }
            return;
        }
        selecting = true;
        GridCursor now = grid.standingProperty().get();
        grid.moveTo(now == null ? place : now.to(place.row(), place.column(), event.isShiftDown()));
        if (onArrow(event)) {
            selecting = false;
            editing.beginWithList();
        } else if (event.getClickCount() == 2) {
            selecting = false;
            editing.begin(null);
        }
    }

    /** A click on a head selects all below it; the place of focus is the first of them. */
    private void selectColumns(GridContent content, GridCursor place) {
        CellRange head = Spans.of(content, place.row(), place.column());
        if (Spans.hasBody(content)) {
            grid.selectQuietly(GridCursor.columns(content, head.left(), head.right()));
        }
    }

    private boolean onArrow(MouseEvent event) {
        GridCell cell = grid.focusCell();
        if (cell == null || !(cell.editor() instanceof Editor.Choice) || event.isShiftDown()) {
            return false;
        }
        Bounds bounds = view.boundsOf(grid.focusRange());
        double arrow = view.measure().arrowSize() + view.measure().right() * 1.5;
        double line = view.measure().plainRowHeight();
        return event.getX() >= bounds.getMaxX() - arrow && event.getY() <= bounds.getMinY() + line;
    }

    private void dragged(MouseEvent event) {
        if (resizing >= 0) {
            double width = Math.max(NARROWEST, grabbedWidth + event.getX() - grabbedAt);
            grid.columnWidths().put(resizing, Math.rint(width) / view.zoom());
        } else if (selecting) {
            mouseX = event.getX();
            mouseY = event.getY();
            extend();
            if (view.over().getLayoutBounds().contains(mouseX, mouseY)) {
                outside.stop();
            } else {
                outside.play();
            }
        }
    }

    private void extend() {
        GridCursor place = view.placeAt(mouseX, mouseY, true);
        GridCursor now = grid.standingProperty().get();
        if (place != null && now != null && (place.row() != now.row() || place.column() != now.column())) {
            grid.moveTo(now.to(place.row(), place.column(), true));
        }
    }

    private void released() {
        resizing = -1;
        selecting = false;
        outside.stop();
    }

    void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double step = Math.signum(event.getDeltaY()) * 0.1;
            double zoom = Math.round((grid.zoomProperty().get() + step) * 10) / 10.0;
            grid.zoomProperty().set(Math.clamp(zoom, FormGrid.SMALLEST, FormGrid.LARGEST));
        } else {
            // Most systems turn the wheel sideways themselves while Shift is held; some leave it to the program.
            boolean turned = event.isShiftDown() && event.getDeltaX() == 0;
            double x = turned ? event.getDeltaY() : event.getDeltaX();
            double y = turned ? 0 : event.getDeltaY();
            boolean mirrored = grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            editing.hideList();
            view.scrollBy(mirrored && !turned ? x : -x, -y);
        }
        event.consume();
    }
}

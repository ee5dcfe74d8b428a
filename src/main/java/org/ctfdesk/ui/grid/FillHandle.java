package org.ctfdesk.ui.grid;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The small square at the end of the selection: dragged down or onward, it carries the selection's cells on. */
final class FillHandle {
    private static final double SIZE = 8;

    private final FormGrid grid;
    private final GridView view;
    private final Region square = new Region();
    /** What is carried on, while the square is dragged. */
    private CellRange source;

    FillHandle(FormGrid grid, GridView view) {
        this.grid = grid;
        this.view = view;
        square.getStyleClass().add("fill-handle");
        square.setManaged(false);
        square.setCursor(Cursor.CROSSHAIR);
        square.setVisible(false);
        // On the view, since the square itself goes along while it is dragged.
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        view.over().getChildren().add(square);
    }

    /** Stands at the end of the selection, as far as that is in sight. */
    void follow() {
        CellRange at = grid.selectionProperty().get();
        boolean shown = at != null && grid.editsProperty().get() != null && !grid.editingProperty().get();
        if (shown) {
            GridContent content = grid.contentProperty().get();
            int column = content.anchorColumn(at.bottom(), at.right());
            Bounds end = view.boundsOf(Spans.of(content, at.bottom(), column));
            double head = view.over().getHeight() - view.bodyHeight();
            shown = view.node(at.bottom(), column) != null && end.getMaxY() > head && end.getMaxY() <= view.over().getHeight() + SIZE
                    && end.getMaxX() > 0 && end.getMaxX() <= view.over().getWidth() + SIZE;
            square.resizeRelocate(Math.min(end.getMaxX(), view.over().getWidth()) - SIZE / 2 - 1,
                    Math.min(end.getMaxY(), view.over().getHeight()) - SIZE / 2 - 1, SIZE, SIZE);
        }
        square.setVisible(shown || source != null);
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == square) {
            source = event.getButton() == MouseButton.PRIMARY ? grid.selectionProperty().get() : null;
            event.consume();
        }
    }

    /** The selection grows by whole rows or by whole columns, whichever the mouse went farther. */
    private void dragged(MouseEvent event) {
        if (source == null) {
            return;
        }
        event.consume();
        var mouse = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        GridCursor place = view.placeAt(mouse.getX(), mouse.getY(), true);
        if (place == null) {
            return;
        }
        int down = place.row() - source.bottom();
        int onward = place.column() - source.right();
        GridCursor end = down >= onward
                ? new GridCursor(Math.max(source.bottom(), place.row()), source.right(), source.top(), source.left())
                : new GridCursor(source.bottom(), Math.max(source.right(), place.column()), source.top(), source.left());
        if (!end.equals(grid.standingProperty().get())) {
            grid.moveTo(end);
        }
    }

    private void released(MouseEvent event) {
        if (source == null) {
            return;
        }
        event.consume();
        CellRange from = source;
        source = null;
        CellRange all = grid.selectionProperty().get();
        if (all != null && !all.equals(from)) {
            grid.select(all);
            grid.editsProperty().get().carryOn(from, all);
        }
        follow();
    }
}

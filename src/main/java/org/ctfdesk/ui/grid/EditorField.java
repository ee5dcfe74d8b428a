package org.ctfdesk.ui.grid;

import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.ctfdesk.text.Direction;
import org.ctfdesk.text.Wrappable;
import org.ctfdesk.ui.grid.cell.CellMeasure;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;

/** The text field of an edit, or the text area of a long one, and where it stands over its cell. */
final class EditorField {
    /** Lines that the editor of a long text shows at least. */
    private static final int LEAST_LINES = 3;

    private static final double LEAST_WIDTH = 90;
    private static final double LEAST_LONG_WIDTH = 260;

    final TextInputControl input;
    private boolean isRoomy;
    private final Text ruler = new Text();

    EditorField(GridCell cell, String text) {
        input = cell.editor() instanceof Editor.LongText ? area() : line(cell);
        input.getStyleClass().add("cell-editor");
        input.setAccessibleText(cell.spokenText());
        input.setManaged(false);
        input.setText(text);
        if (isLong()) {
            orient();
            input.textProperty().subscribe(this::orient);
        }
    }

    private boolean isLong() {
        return input instanceof TextArea;
    }

    /** A text runs as its own script does, whichever way the window runs. */
    private void orient() {
        ((TextArea) input).setWrapText(!Wrappable.runsFromRight(input.getText())); // or its layout fails: see there
        input.setNodeOrientation(
                switch (Direction.of(input.getText())) {
                    case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
                    case EITHER -> NodeOrientation.INHERIT;
                });
    }

    /** True while the text has all the room of the grid. */
    boolean isRoomy() {
        return isRoomy;
    }

    /** Gives a long text all the room of the grid, or puts it over its cell again. */
    void toggleRoomy() {
        isRoomy = isLong() && !isRoomy;
    }

    private static TextField line(GridCell cell) {
        TextField line = new TextField();
        line.setAlignment(cell.align() == GridCell.Align.END ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        return line;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        return area;
    }

    /** True where an event's target is the field or lies in it. */
    boolean holds(EventTarget target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node == input) {
                return true;
            }
        }
        return false;
    }

    /** Breaks the line of a long text; other fields have but one. */
    void breakLine() {
        if (input instanceof TextArea area) {
            area.replaceSelection("\n");
        }
    }

    /** Puts it over its cell, over the rows below too if the text needs them. */
    void place(Bounds cell, GridView view) {
        boolean isLong = isLong();
        double room = view.over().getWidth();
        double most = view.over().getHeight();
        if (isRoomy) {
            input.resizeRelocate(0, 0, room, most);
            return;
        }
        double least = (isLong ? LEAST_LONG_WIDTH : LEAST_WIDTH) * view.zoom();
        double width = Math.min(Math.max(cell.getWidth(), least), Math.max(cell.getWidth(), room));
        double height = isLong ? Math.max(cell.getHeight(), longHeight(width, view.measure())) : cell.getHeight();
        height = Math.min(height, most);
        boolean outOfSight = cell.getMaxY() < 0 || cell.getMinY() > most;
        // Where it would end below the view or past its side, it moves up and back rather than being cut off.
        double y = outOfSight ? cell.getMinY() : inside(cell.getMinY(), height, most);
        input.resizeRelocate(inside(cell.getMinX(), width, room), y, width, height);
    }

    private static double inside(double from, double length, double room) {
        return from + length > room ? Math.max(0, room - length) : from;
    }

    private double longHeight(double width, CellMeasure measure) {
        ruler.setFont(input.getFont());
        ruler.setWrappingWidth(width - 2 * measure.left() - 4);
        // One line more, so that the next one is in sight before it is begun.
        ruler.setText(Wrappable.of(input.getText()) + "\nX");
        double least = LEAST_LINES * measure.lineHeight();
        return Math.ceil(Math.max(least, ruler.getLayoutBounds().getHeight()) + 2 * measure.top() + 4);
    }
}

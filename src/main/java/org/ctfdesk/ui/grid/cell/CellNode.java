package org.ctfdesk.ui.grid.cell;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.ctfdesk.text.Direction;
import org.ctfdesk.text.Wrappable;

/**
 * Draws one cell: ground and borders by the style sheet, words, raised footnotes, a sign in the corner, the arrow of a
 * choice. Lays itself out when it is told to and never by itself, since the grid knows when anything changed.
 */
public final class CellNode extends Region {
    /** Pixels between words and raised footnotes. */
    static final double FOOTNOTE_GAP = 2;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    public final CellKind kind;
    private final Text words = new Text();
    private final Text footnotes;
    private final Region sign;
    private final Region arrow;
    private final Region comment;
    private boolean selected;
    private boolean current;

    /** What it shows now, and where: read by the grid. */
    public GridCell cell;

    public int row;
    public int column;
    public Object identity;
    public int usedIn;
    boolean free;
    private boolean fresh;
    private double shownFrom;
    private double shownWidth;

    CellNode(CellKind kind) {
        this.kind = kind;
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        getStyleClass().setAll("grid-cell", CellKind.styleClass(kind.look()));
        words.setTextOrigin(VPos.TOP);
        words.getStyleClass().add("words");
        getChildren().add(words);
        footnotes = kind.footnotes() ? new Text() : null;
        if (footnotes != null) {
            footnotes.setTextOrigin(VPos.TOP);
            footnotes.getStyleClass().add("footnotes");
            getChildren().add(footnotes);
        }
        sign = kind.mark() == GridCell.Mark.NONE ? null : part("sign");
        if (sign != null) {
            getStyleClass().add("mark-" + CellKind.styleClass(kind.mark()));
        }
        arrow = kind.choice() ? part("choice-arrow") : null;
        comment = kind.commented() ? part("comment-sign") : null;
    }

    private Region part(String styleClass) {
        Region part = new Region();
        part.setManaged(false);
        part.getStyleClass().add(styleClass);
        getChildren().add(part);
        return part;
    }

    public void show(GridCell shown, int atRow, int atColumn, Object rowIdentity) {
        row = atRow;
        column = atColumn;
        identity = rowIdentity;
        if (cell != shown) {
            cell = shown;
            fresh = true;
            words.setText(Wrappable.of(shown.text()));
            // a figure runs from left to right in every script; in a text that runs the other way its minus would come to stand behind it
            words.setNodeOrientation(Direction.of(shown.text()) == Direction.RIGHT_TO_LEFT
                    ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            if (footnotes != null) {
                footnotes.setText(shown.footnotes());
            }
        }
    }

    /**
     * Puts the node in its place and lays out its parts within the shown stretch of the cell; the rest of a cell wider than
     * the view is empty ground.
     *
     * @param from start of the stretch, in the cell
     * @param shown width of the stretch
     * @param stale fonts changed, so the parts are laid out even if no number did
     */
    public void put(
            CellMeasure measure,
            double x,
            double y,
            double width,
            double height,
            double from,
            double shown,
            boolean stale) {
        boolean same = !fresh && !stale && getHeight() == height && shownFrom == from && shownWidth == shown;
        if (getLayoutX() != x || getLayoutY() != y) {
            relocate(x, y);
        }
        if (getWidth() != width || getHeight() != height) {
            resize(width, height);
        }
        if (!same) {
            fresh = false;
            shownFrom = from;
            shownWidth = shown;
            layOut(measure);
        }
    }

    private boolean runsAgainstTheWindow() {
        return words.getNodeOrientation() != getEffectiveNodeOrientation();
    }

    /** Words begin where their own script does; figures, dates and codes stand where the window has them. */
    private TextAlignment alignment() {
        var isAgainst = runsAgainstTheWindow();
        return switch (cell.align()) {
            case START -> isAgainst && Direction.of(cell.text()) == Direction.EITHER ? TextAlignment.RIGHT : TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case END -> isAgainst ? TextAlignment.LEFT : TextAlignment.RIGHT;
        };
    }

    private void layOut(CellMeasure measure) {
        words.setTextAlignment(alignment());
        double left = shownFrom + measure.left();
        double end = shownFrom + shownWidth;
        double room = measure.roomFor(cell, shownWidth);
        wrap(words, room);
        words.setLayoutX(left);
        double top = measure.top();
        if (cell.look() == GridCell.Look.HEAD) {
            top = Math.max(top, Math.rint((getHeight() - measure.wordsHeight(cell, room)) / 2));
        }
        words.setLayoutY(top);
        if (footnotes != null) {
            placeFootnotes(left, top, room);
        }
        if (comment != null) {
            double size = measure.signSize();
            comment.resizeRelocate(shownFrom, 0, size, size);
        }
        if (sign != null) {
            double size = measure.signSize();
            sign.resizeRelocate(end - size - 1, 0, size, size);
        }
        if (arrow != null) {
            double size = measure.arrowSize();
            double middle = Math.min(getHeight(), measure.top() * 2 + measure.lineHeight()) / 2;
            arrow.resizeRelocate(
                    end - measure.right() - size, Math.rint(middle - size / 4), size, Math.rint(size / 2));
        }
    }

    /** Breaks a text into lines; one that runs from right to left and has words wider than the room stays unbroken. */
    static void wrap(Text text, double room) {
        text.setWrappingWidth(room);
        if (Wrappable.runsFromRight(text.getText())) {
            try {
                text.getLayoutBounds();
            } catch (ArrayIndexOutOfBoundsException cannotBeCut) {
                text.setWrappingWidth(0);
            }
        }
    }

    private void placeFootnotes(double left, double top, double room) {
        double end = 0;
        double lineTop = 0;
        double line = 0;
        var lines = cell.text().isEmpty() ? null : words.getLayoutInfo();
        if (lines != null && lines.getTextLineCount() > 0) {
            Rectangle2D last = lines.getTextLine(lines.getTextLineCount() - 1, false).bounds();
            lineTop = last.getMinY();
            line = last.getWidth();
            // Only the width of the line is the same in a mirrored window; its place there is told from the other side.
            end = FOOTNOTE_GAP
                    + switch (cell.align()) {
                        case START -> line;
                        case CENTER -> (room + line) / 2;
                        case END -> room;
                    };
        }
        if (line > 0 && runsAgainstTheWindow()) {
            // Words that run against the window end at its other side, and what is raised after them stands there.
            double raised = footnotes.getLayoutBounds().getWidth() * footnotes.getScaleX() + FOOTNOTE_GAP;
            boolean atStart = words.getTextAlignment() == TextAlignment.RIGHT || cell.align() == GridCell.Align.START;
            words.setLayoutX(left + (atStart ? raised : 0));
            end = words.getTextAlignment() == TextAlignment.RIGHT ? 0
                    : Math.max(0, cell.align() == GridCell.Align.CENTER ? (room - line) / 2 - raised
                            : room - line - (atStart ? 0 : raised));
        }
        // The style sheet makes them small by scaling, which is about their middle.
        double shrunk = 1 - footnotes.getScaleX();
        footnotes.setLayoutX(left + end - footnotes.getLayoutBounds().getWidth() * shrunk / 2);
        footnotes.setLayoutY(top + lineTop - footnotes.getLayoutBounds().getHeight() * shrunk / 2);
    }

    public void setState(boolean inRange, boolean atFocus) {
        if (selected != inRange) {
            selected = inRange;
            pseudoClassStateChanged(SELECTED, inRange);
        }
        if (current != atFocus) {
            current = atFocus;
            pseudoClassStateChanged(CURRENT, atFocus);
        }
    }

    /** Nothing: a size or a text changes only in {@link #place}, and a request would make the window lay out again. */
    @Override
    public void requestLayout() {}

    @Override
    protected void layoutChildren() {}

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> cell == null ? "" : cell.spokenText();
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            case SELECTED -> selected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

package org.ctfdesk.ui.grid;

import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ctfdesk.ui.grid.Moves.Step;

/** What the keys do while no cell is edited. */
final class GridKeys {
    private final FormGrid grid;
    private final GridView view;
    private final CellEditing editing;

    GridKeys(FormGrid grid, GridView view, CellEditing editing) {
        this.grid = grid;
        this.view = view;
        this.editing = editing;
    }

    void attach() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        // A window offers input methods only to a node that answers these; the composition then goes on in the editor.
        grid.setInputMethodRequests(new AtFocus());
        grid.setOnInputMethodTextChanged(this::composed);
    }

    private void pressed(KeyEvent event) {
        if (editing.isActive() || grid.standingProperty().get() == null) {
            return;
        }
        // Alt and an arrow belong to the window: back, forward.
        if (command(event) || (!event.isAltDown() && move(event))) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE && (event.isShiftDown() || event.isShortcutDown())) {
            selectWhole(event.isShiftDown());
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        if (event.isAltDown()) {
            return (code == KeyCode.DOWN || code == KeyCode.UP) && editing.beginWithList();
        }
        switch (code) {
            case F2 -> {
                if (event.isShiftDown()) {
                    return false; // the window's
                }
                editing.begin(null);
            }
            case ENTER -> enter(!event.isShiftDown());
            case BACK_SPACE -> editing.begin("");
            case DELETE -> {
                if (event.isShiftDown()) {
                    grid.cut();
                } else {
                    grid.clear();
                }
            }
            case INSERT -> {
                if (event.isShiftDown()) {
                    grid.paste();
                }
            }
            case TAB ->
                grid.moveTo(moves().tab(grid.standingProperty().get(), !event.isShiftDown()));
            case CONTEXT_MENU -> askForMenu();
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                askForMenu();
            }
            case COPY -> grid.copy();
            case CUT -> grid.cut();
            case PASTE -> grid.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(boolean onwards) {
        EnterKey key = grid.editsProperty().get() == null ? EnterKey.EDITS : grid.editsProperty().get().enter();
        if (key == EnterKey.RIGHT) {
            grid.moveTo(moves().tab(grid.standingProperty().get(), onwards));
        } else if (key == EnterKey.DOWN || !editing.begin(null)) {
            step(onwards ? Step.DOWN : Step.UP, false);
        }
    }

    /** Not every system asks for the menu itself where its key is pressed. */
    private void askForMenu() {
        Event.fireEvent(grid, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
    }

    /** Ctrl+D and Ctrl+R, as in every sheet. */
    private void fill(boolean down) {
        CellRange at = grid.selectionProperty().get();
        if (grid.editsProperty().get() != null && (down ? at.rows() : at.columns()) > 1) {
            grid.editsProperty().get().fill(at, down);
        }
    }

    /** Shift and the space bar select the rows of the selection, Ctrl and the space bar its columns. */
    private void selectWhole(boolean rows) {
        GridContent content = grid.contentProperty().get();
        CellRange at = grid.selectionProperty().get();
        grid.selectQuietly(rows
                ? new GridCursor(at.top(), 0, at.bottom(), content.columnCount() - 1)
                : GridCursor.columns(content, at.left(), at.right()));
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C, INSERT -> grid.copy();
            case X -> grid.cut();
            case V -> grid.paste();
            case A -> grid.selectAll();
            case D -> fill(true);
            case R -> fill(false);
            case TAB ->
                grid.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        boolean far = event.isShortcutDown();
        boolean mirrored = grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        Step step =
                switch (event.getCode()) {
                    case UP, KP_UP -> far ? Step.TOP : Step.UP;
                    case DOWN, KP_DOWN -> far ? Step.BOTTOM : Step.DOWN;
                    case LEFT, KP_LEFT -> sideways(mirrored, far);
                    case RIGHT, KP_RIGHT -> sideways(!mirrored, far);
                    case HOME -> far ? Step.FIRST : Step.ROW_START;
                    case END -> far ? Step.LAST : Step.ROW_END;
                    default -> null;
                };
        if (step != null) {
            step(step, event.isShiftDown());
            return true;
        }
        boolean down = event.getCode() == KeyCode.PAGE_DOWN;
        if ((down || event.getCode() == KeyCode.PAGE_UP) && !far) {
            GridCursor at = grid.standingProperty().get();
            grid.moveTo(at.to(view.page(at.row(), down), at.column(), event.isShiftDown()));
            return true;
        }
        return false;
    }

    private static Step sideways(boolean onward, boolean far) {
        if (far) {
            return onward ? Step.ROW_END : Step.ROW_START;
        }
        return onward ? Step.RIGHT : Step.LEFT;
    }

    private void step(Step step, boolean extending) {
        grid.moveTo(moves().step(grid.standingProperty().get(), step, extending));
    }

    private Moves moves() {
        return new Moves(grid.contentProperty().get());
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        // On Windows AltGr, which types letters, is Ctrl and Alt together.
        boolean command = event.isMetaDown() || (event.isControlDown() != event.isAltDown());
        if (text.equals(" ") && event.isShiftDown()) {
            return; // it selected the row
        }
        boolean letter = !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 0x7f;
        if (!editing.isActive() && letter && !command && editing.begin(text)) {
            event.consume();
        }
    }

    private void composed(InputMethodEvent event) {
        if (!editing.isActive() && editing.begin("")) {
            editing.forward(event);
            event.consume();
        }
    }

    /** Tells an input method where to show its candidates: below the focused cell. */
    private final class AtFocus implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            CellRange cell = grid.focusRange();
            var bounds = cell == null ? view.getLayoutBounds() : view.boundsOf(cell);
            Point2D onScreen = view.localToScreen(bounds.getMinX(), bounds.getMaxY());
            return onScreen == null ? Point2D.ZERO : onScreen;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}

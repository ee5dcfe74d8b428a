package org.ctfdesk.ui.grid;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.ctfdesk.ui.grid.Moves.Step;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;

/**
 * The editor over the focused cell, one at a time. A real text field, or a text area for long texts, so that input
 * methods, undo within the text and the system's keys work as everywhere.
 */
final class CellEditing {
    private final FormGrid grid;
    private final GridView view;
    private EditorField open;
    private TextInputControl field;
    private ChoiceList list;
    private String original;
    /** Whether arrows end the entry and go on, as in one begun by typing; else they move within the text. */
    private boolean arrowsLeave;
    private boolean ticked;
    private final PauseTransition drafting = new PauseTransition(Duration.millis(250));

    CellEditing(FormGrid grid, GridView view) {
        this.grid = grid;
        this.view = view;
        drafting.setOnFinished(event -> draft());
    }

    boolean isActive() {
        return field != null;
    }

    boolean isInside(EventTarget target) {
        return isActive() && open.holds(target);
    }

    /**
     * Opens the editor of the focused cell.
     *
     * @param typed what the user typed to begin, in place of the cell's text; null to edit that text
     * @return false if the cell cannot be edited
     */
    boolean begin(String typed) {
        GridCell cell = grid.focusCell();
        GridEdits edits = grid.editsProperty().get();
        if (isActive() || cell == null || edits == null) {
            return false;
        }
        if (cell.editor() == null) {
            edits.refused(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
            return false;
        }
        view.layout(); // the cell may not have been scrolled into sight yet
        original = edits.textToEdit(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
        open = new EditorField(cell, typed == null ? original : typed);
        TextInputControl editor = open.input;
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        editor.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> arrowsLeave = false);
        arrowsLeave = typed != null && !(cell.editor() instanceof Editor.LongText);
        field = editor;
        view.over().getChildren().add(editor);
        // The first character is typed before the next pulse, so the field has to be alive now.
        view.over().applyCss();
        grid.editing(true);
        follow();
        editor.requestFocus();
        editor.positionCaret(editor.getLength());
        editor.focusedProperty().subscribe((was, is) -> focusChanged(editor, is));
        editor.textProperty().subscribe((was, is) -> drafting.play()); // one that runs goes on
        list = ChoiceList.under(editor, cell, typed, view,
                () -> edits.used(grid.focusRowProperty().get(), grid.focusColumnProperty().get()));
        editor.textProperty().subscribe((was, is) -> filterList());
        if (!(cell.editor() instanceof Editor.Choice)) {
            editor.textProperty().subscribe((was, is) -> follow());
        }
        return true;
    }

    /** Gives a long text all the room of the grid, where Enter begins a line, or its own place again. */
    void toggleRoomy() {
        if (isActive() || begin(null)) {
            open.toggleRoomy();
            follow();
        }
    }

    /** Opens the list of a choice; other cells just open. */
    boolean beginWithList() {
        boolean begun = begin(null);
        if (begun && list != null) {
            field.selectAll();
        }
        return begun;
    }

    /** Hides the options, which would stay behind when the cell is scrolled. */
    void hideList() {
        if (list != null) {
            list.hide();
        }
    }

    private void filterList() {
        if (list != null) {
            list.typed();
        }
    }

    /** Hands on what an input method composed before the editor had the focus. */
    void forward(InputMethodEvent event) {
        Event.fireEvent(field, event.copyFor(field, field));
    }

    /** Puts the editor where its cell is now. */
    void follow() {
        CellRange cell = grid.focusRange();
        if (field != null && cell != null) {
            open.place(view.boundsOf(cell), view);
        }
    }

    private void pressed(KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> enter(event);
                    case TAB -> tab(event);
                    case ESCAPE -> escape();
                    case SPACE -> list != null && list.tick(); // the option that was walked to
                    case F2 -> {
                        arrowsLeave = !arrowsLeave;
                        yield true;
                    }
                    case DOWN, UP -> arrow(event) || leave(event);
                    case LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> leave(event);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
        ticked = taken && event.getCode() == KeyCode.SPACE;
    }

    /** A space that ticked is not typed as well. */
    private void typed(KeyEvent event) {
        if (ticked && event.getCharacter().equals(" ")) {
            event.consume();
        }
    }

    private boolean enter(KeyEvent event) {
        if (event.isShortcutDown()) {
            fillSelection();
        } else if (event.isAltDown() || open.isRoomy()) {
            open.breakLine();
        } else if (list == null || !list.takeOnEnter()) {
            if (grid.editsProperty().get().enter() == EnterKey.RIGHT) {
                return tab(event);
            }
            end(true, event.isShiftDown() ? Step.UP : Step.DOWN);
        }
        return true;
    }

    /** What was typed goes into all that is selected, as in every sheet; the selection stays. */
    private void fillSelection() {
        CellRange range = grid.selectionProperty().get();
        String text = field.getText();
        if (range == null || range.equals(grid.focusRange())) {
            end(true, null);
            return;
        }
        original = text; // it is handed on with the block
        end(true, null);
        grid.editsProperty().get().fillWith(range, text);
    }

    private boolean tab(KeyEvent event) {
        if (event.isShortcutDown()) {
            return true;
        }
        end(true, null);
        GridCursor at = grid.standingProperty().get();
        if (at != null) {
            grid.moveTo(new Moves(grid.contentProperty().get()).tab(at, !event.isShiftDown()));
        }
        return true;
    }

    private boolean escape() {
        if (list != null && list.isWalked()) {
            list.hide();
        } else {
            cancel();
        }
        return true;
    }

    private boolean arrow(KeyEvent event) {
        return list != null && list.walk(event.getCode() == KeyCode.DOWN, event.isAltDown());
    }

    /** Ends an entry that was begun by typing and goes where the key leads, as in every sheet. */
    private boolean leave(KeyEvent event) {
        if (!arrowsLeave || event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        end(true, null);
        Event.fireEvent(grid, event.copyFor(grid, grid));
        return true;
    }

    private void focusChanged(TextInputControl editor, boolean focused) {
        // Another window, such as that of an input method, may take the focus for a while: the edit goes on.
        boolean within = editor.getScene() != null && editor.getScene().getFocusOwner() == editor;
        if (!focused && editor == field && !within) {
            close();
            commitText(editor.getText());
            grid.editsProperty().get().noDraft();
        }
    }

    void commit() {
        end(true, null);
    }

    /** Takes what stands in the editor and leaves it open with its caret, as where the report is saved in the middle of a text. */
    void take() {
        if (field != null) {
            String text = field.getText();
            commitText(text);
            original = text;
        }
    }

    private void draft() {
        GridEdits edits = grid.editsProperty().get();
        if (field != null && edits != null) {
            edits.draft(grid.focusRowProperty().get(), grid.focusColumnProperty().get(), field.getText());
        }
    }

    void cancel() {
        end(false, null);
    }

    private void end(boolean keep, Step then) {
        if (field == null) {
            return;
        }
        String text = field.getText();
        // The focus goes back first: a field taken away while it has it would hand it to whatever comes next.
        TextInputControl editor = field;
        field = null;
        if (editor.isFocused()) {
            grid.requestFocus();
        }
        field = editor;
        close();
        if (keep) {
            commitText(text);
        } else if (!text.equals(original)) {
            grid.editsProperty().get().abandoned(grid.focusRowProperty().get(), grid.focusColumnProperty().get(), text);
        }
        grid.editsProperty().get().noDraft();
        GridCursor at = grid.standingProperty().get();
        if (then != null && at != null) {
            grid.moveTo(new Moves(grid.contentProperty().get()).step(at, then, false));
        }
    }

    private void close() {
        TextInputControl editor = field;
        field = null;
        drafting.stop();
        if (list != null) {
            list.hide();
            list = null;
        }
        view.over().getChildren().remove(editor);
        grid.editing(false);
    }

    private void commitText(String text) {
        if (!text.equals(original)) {
            grid.editsProperty().get().commit(grid.focusRowProperty().get(), grid.focusColumnProperty().get(), text);
        }
    }
}

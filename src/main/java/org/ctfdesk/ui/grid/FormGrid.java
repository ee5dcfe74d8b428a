package org.ctfdesk.ui.grid;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import org.ctfdesk.ui.grid.cell.GridCell;

/**
 * A form as a grid of cells that is read, selected and edited like a sheet; never holds an answer itself. Whatever the user does
 * arrives at {@link #editsProperty()}, and shows once the owner sets the next content. For the FX thread only.
 */
public final class FormGrid extends Control {
    static final double SMALLEST = 0.5;
    static final double LARGEST = 2;

    private final ObjectProperty<GridContent> content = new SimpleObjectProperty<>(this, "content");
    private final ObjectProperty<GridEdits> edits = new SimpleObjectProperty<>(this, "edits");
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.getDefault());
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final ReadOnlyObjectWrapper<GridCursor> cursor = new ReadOnlyObjectWrapper<>(this, "cursor");
    private final ReadOnlyObjectWrapper<CellRange> selection = new ReadOnlyObjectWrapper<>(this, "selection");
    private final ReadOnlyIntegerWrapper focusRow = new ReadOnlyIntegerWrapper(this, "focusRow", -1);
    private final ReadOnlyIntegerWrapper focusColumn = new ReadOnlyIntegerWrapper(this, "focusColumn", -1);
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing");
    private final ObservableMap<Integer, Double> columnWidths = FXCollections.observableHashMap();
    private final IntegerProperty frozenColumns = new SimpleIntegerProperty(this, "frozenColumns");
    private final ObservableList<MenuItem> menuItems = FXCollections.observableArrayList();
    private GridContent before;
    private Runnable reveal = () -> {};

    public FormGrid() {
        getStyleClass().add("form-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        content.subscribe(this::contentChanged);
    }

    /** What is shown; null shows nothing. Another content keeps scroll position, selection and an editor that is open. */
    public ObjectProperty<GridContent> contentProperty() {
        return content;
    }

    /** Takes the user's gestures; null makes the grid read-only. */
    public ObjectProperty<GridEdits> editsProperty() {
        return edits;
    }

    /** The block selected; null while there is none. A cell merged over several places is selected if its first place is. */
    public ReadOnlyObjectProperty<CellRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Row where the cell of focus begins; -1 while there is none. */
    public ReadOnlyIntegerProperty focusRowProperty() {
        return focusRow.getReadOnlyProperty();
    }

    /** Column where the cell of focus begins; -1 while there is none. */
    public ReadOnlyIntegerProperty focusColumnProperty() {
        return focusColumn.getReadOnlyProperty();
    }

    /** How large it is drawn, 1 being 100 %; numbers below 0.5 or above 2 are drawn as those. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Language of the words in the menu; the system's at first. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** Whether a cell is being edited. */
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Widths that the user dragged, by column, in pixels at 100 %; it is cleared when the columns change. */
    public ObservableMap<Integer, Double> columnWidths() {
        return columnWidths;
    }

    /** How many of the first columns stay in sight; 0 for as many as the content says. As many as the room allows are kept. */
    public IntegerProperty frozenColumnsProperty() {
        return frozenColumns;
    }

    /** How far it is scrolled; nothing before it was shown. */
    public Optional<GridScroll> scrolled() {
        return getSkin() instanceof FormGridSkin skin ? Optional.of(skin.scrolled()) : Optional.empty();
    }

    /** Selects a block and goes back to where it was scrolled. */
    public void select(CellRange range, GridScroll scroll) {
        select(range);
        if (getSkin() instanceof FormGridSkin skin) {
            skin.returnTo(scroll);
        }
    }

    /** What the context menu offers below cut, copy, paste and clear. */
    public ObservableList<MenuItem> menuItems() {
        return menuItems;
    }

    /** Selects the cell there, or the nearest one of the body, and scrolls there. */
    public void select(int row, int column) {
        moveTo(GridCursor.at(row, column));
    }

    /** Selects a block, as far as it lies in the body, and scrolls to its first cell. */
    public void select(CellRange range) {
        moveTo(new GridCursor(range.top(), range.left(), range.bottom(), range.right()));
    }

    /** Puts the selection on the clipboard, as text and as a table for other programs, and in full for a grid of this one. */
    public void copy() {
        GridClipboard.copy(this, false);
    }

    /** The same with the heads above the selection and the words at the beginning of its rows. */
    public void copyWithHeads() {
        GridClipboard.copy(this, true);
    }

    /** Copies, then clears. */
    public void cut() {
        if (edits.get() != null) {
            copy();
            clear();
        }
    }

    /** Hands the text on the clipboard to the owner, to begin at the first cell selected. */
    public void paste() {
        GridClipboard.paste(this);
    }

    /** Clears the selection. */
    public void clear() {
        if (edits.get() != null && selection.get() != null) {
            edits.get().clear(selection.get());
        }
    }

    /** Opens the editor of the focused cell with its full text. */
    public void edit() {
        editor(editing -> editing.begin(null));
    }

    /** Ends an edit as Enter does, without going on; to be called before the report is saved. */
    public void commitEdit() {
        editor(editing -> editing.commit());
    }

    /** Takes what stands in an open editor and leaves it open with its caret. */
    public void takeEdit() {
        editor(editing -> editing.take());
    }

    /** Edits a long text in all the room of the grid, or over its cell again. */
    public void editRoomy() {
        editor(CellEditing::toggleRoomy);
    }

    /** Ends an edit and leaves the cell as it was. */
    public void cancelEdit() {
        editor(editing -> editing.cancel());
    }

    private void editor(Consumer<CellEditing> action) {
        if (getSkin() instanceof FormGridSkin skin) {
            action.accept(skin.editing());
        }
    }

    ReadOnlyObjectProperty<GridCursor> standingProperty() {
        return cursor.getReadOnlyProperty();
    }

    void editing(boolean now) {
        editing.set(now);
    }

    /** All places of the cell of focus. */
    CellRange focusRange() {
        GridCursor at = cursor.get();
        return at == null ? null : Spans.of(content.get(), at.row(), at.column());
    }

    /** The cell of focus; null if there is none. */
    GridCell focusCell() {
        GridCursor at = cursor.get();
        return at == null ? null : Spans.seenAt(content.get(), at.row(), at.column());
    }

    /** The node of the cell of focus, as far as it is in sight. */
    public Optional<Node> focused() {
        return queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof Node node ? Optional.of(node) : Optional.empty();
    }

    void selectAll() {
        selectQuietly(new GridCursor(content.get().headRows(), 0, content.get().rowCount() - 1, content.get().columnCount() - 1));
    }

    /** Goes to another place; a cell being edited is committed before. */
    void moveTo(GridCursor next) {
        selectQuietly(next);
        reveal.run();
    }

    /** Goes to another place without scrolling there, as where all of a column is selected. */
    void selectQuietly(GridCursor next) {
        commitEdit();
        place(next);
    }

    void onReveal(Runnable scrollToFocus) {
        reveal = scrollToFocus;
    }

    private void place(GridCursor next) {
        GridContent shown = content.get();
        GridCursor inside = next == null ? null : next.within(shown);
        CellRange cell = inside == null ? null : Spans.of(shown, inside.row(), inside.column());
        focusRow.set(cell == null ? -1 : cell.top());
        focusColumn.set(cell == null ? -1 : cell.left());
        CellRange range = inside == null ? null : inside.range(shown);
        if (!Objects.equals(range, selection.get())) {
            selection.set(range);
        }
        if (!Objects.equals(inside, cursor.get())) {
            cursor.set(inside);
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        }
    }

    private void contentChanged(GridContent now) {
        GridContent old = before;
        before = now;
        if (!columnWidths.isEmpty() && !ContentChange.sameColumns(old, now)) {
            columnWidths.clear();
        }
        GridCursor at = cursor.get();
        if (at == null && now != null && Spans.hasBody(now)) {
            place(GridCursor.at(now.headRows(), Math.min(now.frozenColumns(), now.columnCount() - 1)));
        } else if (at != null) {
            var from = ContentChange.follow(old, now, at.fromRow());
            place(new GridCursor(ContentChange.follow(old, now, at.row()), at.column(), from, at.fromColumn()));
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.COLUMN_COUNT);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FormGridSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return FormGrid.class.getResource("grid.css").toExternalForm();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        GridContent shown = content.get();
        return switch (attribute) {
            case ROW_COUNT -> shown == null ? 0 : shown.rowCount();
            case COLUMN_COUNT -> shown == null ? 0 : shown.columnCount();
            case MULTIPLE_SELECTION -> true;
            case FOCUS_ITEM, CELL_AT_ROW_COLUMN, SELECTED_ITEMS ->
                getSkin() instanceof FormGridSkin skin ? skin.accessible(attribute, parameters) : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

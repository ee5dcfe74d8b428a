package org.ctfdesk.ui.grid;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.ctfdesk.ui.grid.cell.ChoiceText;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;

/**
 * The options of a choice, below its field: filtered by what is typed there, walked through with the arrows. The field
 * keeps the focus all the time, so the list is only an aid and never in the way of typing.
 */
final class ChoiceList {
    private static final int MOST_ROWS = 10;
    private static final double LEAST_WIDTH = 180;
    private static final double MOST_WIDTH = 720;

    private final Editor.Choice choice;
    private final ChoiceText words;
    private final TextInputControl field;
    private final Popup popup = new Popup();
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(shown);
    /** True where texts are offered that were used already: then it is there only while something is found. */
    private final boolean offering;

    private boolean picking;

    /**
     * The list of a cell's editor; null where there is nothing to choose.
     *
     * @param typed what the edit was begun with; null where it began with the cell's text
     * @param used texts that the column holds already, offered where one is begun by typing; only who walks to one takes it
     */
    static ChoiceList under(TextInputControl field, GridCell cell, String typed, GridView view, Supplier<List<String>> used) {
        double height = view.measure().plainRowHeight();
        boolean begun = typed != null && !typed.isEmpty();
        if (cell.editor() instanceof Editor.Choice choice) {
            ChoiceList list = new ChoiceList(choice, field, height, view.zoom(), false);
            if (begun) {
                list.showMatching();
            } else {
                list.showAll();
            }
            return list;
        }
        List<String> texts = cell.editor() instanceof Editor.LongText && begun ? used.get() : List.of();
        return texts.isEmpty() ? null : new ChoiceList(new Editor.Choice(texts, false, true), field, height, view.zoom(), true);
    }

    private ChoiceList(Editor.Choice choice, TextInputControl field, double rowHeight, double zoom, boolean offering) {
        this.offering = offering;
        this.choice = choice;
        this.field = field;
        words = new ChoiceText(choice);
        list.getStyleClass().add("grid-choices");
        list.getStylesheets().add(FormGrid.class.getResource("grid.css").toExternalForm());
        list.setFocusTraversable(false);
        list.setStyle("-fx-font-size: " + zoom + "em;");
        list.setFixedCellSize(rowHeight + 4);
        list.setNodeOrientation(field.getEffectiveNodeOrientation());
        list.setCellFactory(view -> new Option());
        popup.getContent().add(list);
    }

    boolean isShown() {
        return popup.isShowing();
    }

    /** Whether Escape is to close the list only: it is open and an entry was walked to. */
    boolean isWalked() {
        return isShown() && highlighted() != null;
    }

    private String highlighted() {
        return list.getSelectionModel().getSelectedItem();
    }

    void showAll() {
        show(choice.options());
        List<String> given = words.words(field.getText());
        if (!choice.several() && !given.isEmpty()) {
            list.getSelectionModel().select(given.getFirst());
            list.scrollTo(given.getFirst());
        }
    }

    void showMatching() {
        show(words.matching(field.getText()));
        String sole = words.completed(field.getText());
        if (sole == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(sole);
        }
    }

    /** The text of the field changed. */
    void typed() {
        if (offering && (field.getText().isBlank() || choice.options().contains(field.getText()))) {
            hide();
        } else if (!picking) {
            showMatching();
        }
    }

    private void show(List<String> options) {
        shown.setAll(options);
        if (options.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        Bounds at = field.localToScreen(field.getLayoutBounds());
        list.setPrefWidth(Math.max(LEAST_WIDTH, Math.max(field.getWidth(), widthOfOptions())));
        list.setPrefHeight(Math.min(MOST_ROWS, options.size()) * list.getFixedCellSize() + 4);
        if (!isShown() && at != null) {
            popup.show(field, at.getMinX(), at.getMaxY());
        }
    }

    /** Room for the longest option: a list cuts off what is longer, and its words are all there is to choose by. */
    private double widthOfOptions() {
        Text ruler = new Text();
        ruler.setFont(field.getFont());
        double longest = 0;
        for (String option : choice.options()) {
            ruler.setText(option);
            longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
        }
        return Math.min(MOST_WIDTH, longest + 3 * list.getFixedCellSize());
    }

    void hide() {
        popup.hide();
    }

    /** Goes to the next or last option, opening the list first; true if the key was used. */
    boolean walk(boolean down, boolean toggling) {
        if (toggling && isShown()) {
            hide();
            return true;
        }
        if (!isShown()) {
            if (!offering) {
                showAll();
            }
            return !offering; // the arrows move in the text
        }
        int from = list.getSelectionModel().getSelectedIndex();
        int to = Math.clamp(from + (down ? 1 : -1), 0, shown.size() - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS + 2));
        return true;
    }

    /**
     * Takes the highlighted option into the field.
     *
     * @return true if the edit goes on, as where several may be ticked
     */
    boolean takeOnEnter() {
        String option = isShown() ? highlighted() : null;
        if (option == null) {
            return false;
        }
        boolean again = choice.several();
        pick(option);
        return again;
    }

    /** Ticks or unticks the option that was walked to, where several may be; true if the key was used. */
    boolean tick() {
        if (!choice.several() || !isWalked()) {
            return false;
        }
        pick(highlighted());
        return true;
    }

    private void pick(String option) {
        picking = true;
        field.setText(words.picked(field.getText(), option));
        field.positionCaret(field.getLength());
        picking = false;
        if (choice.several()) {
            shown.setAll(choice.options());
            list.getSelectionModel().select(option);
            list.refresh();
        } else {
            hide();
        }
    }

    private final class Option extends ListCell<String> {
        private final CheckBox tick = new CheckBox();

        Option() {
            tick.setMouseTransparent(true);
            tick.setFocusTraversable(false);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (!isEmpty()) {
                    pick(getItem());
                    // Enter ends the entry after a click; only where the keys walk does it tick.
                    list.getSelectionModel().clearSelection();
                }
            });
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            tick.setSelected(!empty && words.words(field.getText()).contains(item));
            setGraphic(empty || !choice.several() ? null : tick);
        }
    }
}

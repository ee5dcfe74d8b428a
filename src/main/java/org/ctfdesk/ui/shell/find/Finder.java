package org.ctfdesk.ui.shell.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.ctfdesk.ui.common.Workplace;

/** The field that finds everything by any of its words: commands, pages, tables, rows, files, paragraphs. */
public final class Finder {
    private static final int MOST = 14;
    private static final double ROW = 26;
    private static final double WIDTH = 420;
    private static final double BESIDE = 36;

    /**
     * Something that can be gone to or done.
     *
     * @param keys that do the same; "" for none
     */
    record Hit(String text, String keys, Runnable go) {}

    private final Workplace workplace;
    private final Runnable leave;
    private final List<Function<String, List<Hit>>> sources;
    private final TextField field = new TextField();
    private final Popup popup = new Popup();
    private final ListView<Hit> list = new ListView<>();
    /** All tables are looked through once the typing pauses. */
    private final PauseTransition wait = new PauseTransition(Duration.millis(120));

    /**
     * @param leave gives the keys back to the form
     * @param sources each gives what it has for a text in small letters
     */
    public Finder(Workplace workplace, Runnable leave, List<Function<String, List<Hit>>> sources) {
        this.workplace = workplace;
        this.sources = sources;
        this.leave = leave;
        field.setPromptText(workplace.words().of("ui.find"));
        field.setAccessibleText(workplace.words().of("ui.find"));
        field.getStyleClass().add("finder");
        list.getStyleClass().add("finder-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new HitCell());
        list.setPlaceholder(new Label(workplace.words().of("ui.find.nothing")));
        popup.getContent().add(list);
        wait.setOnFinished(event -> list());
        field.textProperty().addListener((property, old, now) -> wait.playFromStart());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public TextField field() {
        return field;
    }

    private void list() {
        if (!field.isFocused() || field.getText().isBlank()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(hits(field.getText()));
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, MOST) + 4);
        list.setPrefWidth(Math.max(field.getWidth(), WIDTH));
        var at = field.localToScreen(field.getLayoutBounds());
        if (!popup.isShowing() && at != null) {
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    /** The field keeps every key but those that walk through the list: a letter or a space never chooses anything. */
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                popup.hide();
                field.clear();
                leave.run();
            }
            case DOWN, UP -> {
                var to = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                if (popup.isShowing() && !list.getItems().isEmpty()) {
                    list.getSelectionModel().clearAndSelect(Math.clamp(to, 0, list.getItems().size() - 1));
                    list.scrollTo(list.getSelectionModel().getSelectedIndex());
                }
            }
            case ENTER -> {
                var chosen = popup.isShowing() && wait.getStatus() != Animation.Status.RUNNING
                        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        : Optional.<Hit>empty();
                wait.stop();
                chosen.or(() -> hits(field.getText()).stream().findFirst()).ifPresent(this::goTo);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** One line of the list; a click goes there. */
    private final class HitCell extends ListCell<Hit> {
        HitCell() {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    goTo(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(null);
            if (!empty) {
                var text = new Label(hit.text());
                text.setMinWidth(0);
                HBox.setHgrow(text, Priority.ALWAYS);
                text.setMaxWidth(Double.MAX_VALUE);
                var keys = new Label(hit.keys());
                keys.getStyleClass().add("quiet");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                var line = new HBox(12, text, keys);
                line.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
                setGraphic(line);
            }
        }
    }

    /** Commands and pages first where their names begin so, then tables and rows, then all else. */
    private List<Hit> hits(String typed) {
        var wanted = typed.toLowerCase(workplace.words().locale()).strip();
        return wanted.isEmpty() ? List.of() : sources.stream().flatMap(source -> source.apply(wanted).stream()).limit(MOST).toList();
    }

    private void goTo(Hit hit) {
        popup.hide();
        field.clear();
        leave.run();
        hit.go().run();
    }
}

package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.Workplace;

/** The search field: tables and rows by any of their words. */
final class Finder {
    private static final int MOST = 14;
    private static final double ROW = 26;
    private static final double WIDTH = 420;

    /** Something that can be gone to. */
    private record Hit(String text, TableKey table, Optional<Place> place) {}

    private final Workplace workplace;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Popup popup = new Popup();
    private final ListView<Hit> list = new ListView<>();
    /** All tables are looked through once the typing pauses. */
    private final PauseTransition wait = new PauseTransition(Duration.millis(120));

    /**
     * @param leave gives the keys back to the form
     */
    Finder(Workplace workplace, Runnable leave) {
        this.workplace = workplace;
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

    TextField field() {
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
            setText(empty ? null : hit.text());
        }
    }

    private List<Hit> hits(String typed) {
        if (!workplace.hasReport() || typed.isBlank()) {
            return List.of();
        }
        var wanted = typed.toLowerCase(Locale.ROOT).strip();
        var hits = new ArrayList<Hit>();
        for (var sheet : Sheet.all(workplace.open().report(), workplace.words())) {
            var name = workplace.words().of("ui.outline." + sheet.form().id());
            var lead = sheet.form().number().isEmpty() ? name : sheet.form().number() + " " + name;
            if (lead.toLowerCase(Locale.ROOT).contains(wanted)) {
                hits.add(new Hit(lead, sheet.key(), Optional.empty()));
            }
            for (var row : sheet.rows()) {
                if (hits.size() >= MOST) {
                    return hits;
                }
                var label = label(row);
                if (row.role() != SheetRow.Role.HEAD && label.toLowerCase(Locale.ROOT).contains(wanted)) {
                    hits.add(new Hit(lead + "  ›  " + brief(label), sheet.key(), place(row, sheet.key())));
                }
            }
        }
        ledger(wanted, hits);
        return hits;
    }

    /** The ledger's tables, and its lines by what the Party calls them: they are too many to be laid out for this. */
    private void ledger(String wanted, List<Hit> hits) {
        var report = workplace.open().report();
        for (var form : Forms.LEDGER) {
            var key = TableKey.of(form.id());
            var name = workplace.words().of("ui.outline." + form.id());
            if (report.profile().circumstances().cooperates() && name.toLowerCase(Locale.ROOT).contains(wanted)) {
                hits.add(new Hit(name, key, Optional.empty()));
            }
            var part = form.repeatedParts().findFirst().orElseThrow();
            for (var item : report.items(key, part)) {
                if (hits.size() >= MOST) {
                    return;
                }
                var label = item.row(part.id()).answer(ColumnKey.LABEL).map(answer -> workplace.shown().brief(answer, Kind.TEXT))
                        .orElse("");
                if (label.toLowerCase(Locale.ROOT).contains(wanted)) {
                    hits.add(new Hit(name + "  ›  " + brief(label), key,
                            Optional.of(new Place(key, new RowKey(part.id(), item.id()), ColumnKey.LABEL))));
                }
            }
        }
    }

    private static Optional<Place> place(SheetRow row, TableKey table) {
        return row.cells().stream()
                .filter(SheetCell.Input.class::isInstance)
                .map(cell -> ((SheetCell.Input) cell).place())
                .filter(place -> place.table().equals(table))
                .findFirst();
    }

    private String label(SheetRow row) {
        return switch (row.cell(0)) {
            case SheetCell.Fixed fixed -> fixed.text();
            case SheetCell.Input input -> input.answer().map(answer -> workplace.shown().brief(answer, input.kind())).orElse("");
            case SheetCell.Covered covered -> "";
            case SheetCell.Blank blank -> "";
            case SheetCell.Shaded shaded -> "";
        };
    }

    private static String brief(String label) {
        return label.length() < 90 ? label : label.substring(0, 89) + "…";
    }

    private void goTo(Hit hit) {
        popup.hide();
        field.clear();
        workplace.open().show(hit.table());
        hit.place().ifPresent(place -> workplace.open().goTo(place));
        leave.run();
    }
}

package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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

    /** Something that can be gone to. */
    private record Hit(String text, TableKey table, Optional<Place> place) {}

    private final Workplace workplace;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final ContextMenu found = new ContextMenu();
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
        found.getStyleClass().add("finder-list");
        wait.setOnFinished(event -> list());
        field.textProperty().addListener((property, old, now) -> wait.playFromStart());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                found.hide();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                leave.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                wait.stop();
                hits(field.getText()).stream().findFirst().ifPresent(this::goTo);
            }
        });
    }

    TextField field() {
        return field;
    }

    private void list() {
        var hits = hits(field.getText());
        if (hits.isEmpty() || !field.isFocused()) {
            found.hide();
            return;
        }
        found.getItems().setAll(hits.stream().map(this::item).toList());
        if (!found.isShowing()) {
            found.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Hit hit) {
        var item = new MenuItem(hit.text());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> goTo(hit));
        return item;
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
        found.hide();
        field.clear();
        workplace.open().show(hit.table());
        hit.place().ifPresent(place -> workplace.open().goTo(place));
        leave.run();
    }
}

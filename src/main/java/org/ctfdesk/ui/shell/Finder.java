package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.Workplace;

/** The search field: tables and rows by any of their words. */
final class Finder {
    private static final int MOST = 14;

    /** Something that can be gone to. */
    private record Hit(String text, TableKey table, SheetRow row) {}

    private final Workplace workplace;
    private final TextField field = new TextField();

    Finder(Workplace workplace) {
        this.workplace = workplace;
        field.setPromptText(workplace.words().of("ui.find"));
        field.getStyleClass().add("finder");
        var binding = TextFields.<Hit>bindAutoCompletion(field, request -> hits(request.getUserText()), new StringConverter<>() {
            @Override
            public String toString(Hit hit) {
                return hit.text();
            }

            @Override
            public Hit fromString(String text) {
                return new Hit(text, null, null);
            }
        });
        binding.setVisibleRowCount(MOST);
        binding.setDelay(120);
        binding.prefWidthProperty().bind(field.widthProperty().multiply(1.6));
        binding.setOnAutoCompleted(event -> {
            goTo(event.getCompletion());
            field.clear();
        });
    }

    TextField field() {
        return field;
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
                hits.add(new Hit(lead, sheet.key(), null));
            }
            for (var row : sheet.rows()) {
                if (hits.size() >= MOST) {
                    return hits;
                }
                var label = label(row);
                if (row.role() != SheetRow.Role.HEAD && label.toLowerCase(Locale.ROOT).contains(wanted)) {
                    hits.add(new Hit(lead + "  ›  " + brief(label), sheet.key(), row));
                }
            }
        }
        return hits;
    }

    private String label(SheetRow row) {
        return switch (row.cell(0)) {
            case SheetCell.Fixed fixed -> fixed.text();
            case SheetCell.Input input -> input.answer().map(answer -> workplace.shown().brief(answer, input.kind())).orElse("");
            case SheetCell.Covered covered -> "";
            case SheetCell.Blank blank -> "";
        };
    }

    private static String brief(String label) {
        return label.length() < 90 ? label : label.substring(0, 89) + "…";
    }

    private void goTo(Hit hit) {
        workplace.open().tableProperty().set(hit.table());
        if (hit.row() != null) {
            hit.row().cells().stream()
                    .filter(SheetCell.Input.class::isInstance)
                    .map(cell -> ((SheetCell.Input) cell).place())
                    .filter(place -> place.table().equals(hit.table()))
                    .findFirst()
                    .ifPresent(place -> workplace.open().goTo(place));
        }
    }
}

package org.ctfdesk.ui.shell.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.ctfdesk.ui.shell.find.Finder.Hit;

/** Tables and their rows, by their names. */
final class TableHits {
    private static final int MOST = 14;

    private final Workplace workplace;

    TableHits(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Tables and rows that hold {@code wanted}, which is in small letters; tables before their rows. */
    List<Hit> hits(String wanted) {
        if (!workplace.hasReport()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var sheet : Sheet.all(workplace.open().report(), workplace.words())) {
            var name = workplace.words().of("ui.outline." + sheet.form().id());
            var lead = sheet.form().number().isEmpty() ? name : sheet.form().number() + " " + name;
            if (lead.toLowerCase(workplace.words().locale()).contains(wanted)) {
                hits.add(hit(lead, sheet.key(), Optional.empty()));
            }
            for (var row : sheet.rows()) {
                if (hits.size() >= MOST) {
                    return hits;
                }
                var label = label(row);
                if (row.role() != SheetRow.Role.HEAD && label.toLowerCase(workplace.words().locale()).contains(wanted)) {
                    hits.add(hit(lead + "  ›  " + brief(label), sheet.key(), place(row, sheet.key())));
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
            if (report.profile().circumstances().cooperates() && name.toLowerCase(workplace.words().locale()).contains(wanted)) {
                hits.add(hit(name, key, Optional.empty()));
            }
            var part = form.repeatedParts().findFirst().orElseThrow();
            for (var item : report.items(key, part)) {
                if (hits.size() >= MOST) {
                    return;
                }
                var label = item.row(part.id()).answer(ColumnKey.LABEL).map(answer -> workplace.shown().brief(answer, Kind.TEXT))
                        .orElse("");
                if (label.toLowerCase(workplace.words().locale()).contains(wanted)) {
                    hits.add(hit(name + "  ›  " + brief(label), key,
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

    private Hit hit(String text, TableKey table, Optional<Place> place) {
        return new Hit(text, "", () -> {
            workplace.open().show(table);
            place.ifPresent(workplace.open()::goTo);
        });
    }
}

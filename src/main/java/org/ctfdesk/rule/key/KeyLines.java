package org.ctfdesk.rule.key;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.TableView;

/** The lines of a table in which a notation key stands without a word of explanation: one finding a line. */
final class KeyLines {
    private final TableView table;
    private final NotationKey key;
    private final List<ColumnKey> shown = new ArrayList<>();

    private KeyLines(TableView table, NotationKey key) {
        this.table = table;
        this.key = key;
        for (var column : table.form().columns()) {
            if (!column.kind().isNumeric()) {
                continue;
            }
            if (column.isYearly()) {
                table.profile().periods().of(column.years()).forEach(year -> shown.add(new ColumnKey(column.id(), year)));
            } else {
                shown.add(ColumnKey.of(column.id()));
            }
        }
    }

    static void unexplained(TableView table, NotationKey key, Found found) {
        var notes = new KeyNotes(table.foot());
        if (!notes.explain(key, List.of())) {
            new KeyLines(table, key).check(notes, found);
        }
    }

    private void check(KeyNotes notes, Found found) {
        for (var part : table.form().parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> check(RowKey.of(line.id()), table.table().row(line.id()), notes, found);
                case Part.Repeated repeated -> {
                    for (var item : table.table().block(repeated.id()).items()) {
                        repeated.lines().forEach(line -> check(new RowKey(line.id(), item.id()), item.row(line.id()), notes, found));
                    }
                }
            }
        }
    }

    private void check(RowKey row, Row answers, KeyNotes notes, Found found) {
        if (answers.keys().isEmpty()) {
            return;
        }
        for (var column : shown) {
            if (answers.answer(column).orElse(null) instanceof Quantity.Keys keys && keys.keys().contains(key)
                    && !notes.explain(key, keys.footnotes())) {
                found.at(new Place(table.key(), row, column)).with();
                return;
            }
        }
    }
}

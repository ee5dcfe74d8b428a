package org.ctfdesk.rule.key;

import java.util.HashSet;
import java.util.Set;
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
    private final Set<ColumnKey> shown = new HashSet<>();

    private KeyLines(TableView table, NotationKey key) {
        this.table = table;
        this.key = key;
        for (var column : table.form().columns()) {
            if (column.isYearly()) {
                table.profile().periods().of(column.years()).forEach(year -> shown.add(new ColumnKey(column.id(), year)));
            } else {
                shown.add(ColumnKey.of(column.id()));
            }
        }
    }

    static void unexplained(TableView table, NotationKey key, Found found) {
        new KeyLines(table, key).check(new KeyNotes(table.foot()), found);
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
        for (var entry : answers.answers().entrySet()) {
            if (entry.getValue() instanceof Quantity.Keys keys && keys.keys().contains(key) && shown.contains(entry.getKey())
                    && !notes.explain(key, keys.footnotes())) {
                found.at(new Place(table.key(), row, entry.getKey()));
                return;
            }
        }
    }
}

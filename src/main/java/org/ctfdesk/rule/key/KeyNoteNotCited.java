package org.ctfdesk.rule.key;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A footnote that tells what a notation key means for the cells that cite it tells nothing of a cell that does not (a reminder): MPGs,
 * paras. 31 and 85. Silent where the documentation box explains the key for all cells. One finding a line.
 */
public final class KeyNoteNotCited extends Rule.OfTable {
    private static final List<Form> FORMS = List.of(Measures.FORM, Summary.FORM, Projections.WITH_MEASURES,
            Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);
    private static final List<NotationKey> ASKED = List.of(NotationKey.IE, NotationKey.NE, NotationKey.NA, NotationKey.NO, NotationKey.C);

    public KeyNoteNotCited() {
        super(info("OWN-193", mpgs("31")).on(FORMS::contains).ofMeasures(KEYS, CITED));
    }

    @Override
    public void check(TableView table, Found found) {
        var box = text(table.foot().row(Foot.BOX));
        var notes = new EnumMap<NotationKey, String>(NotationKey.class);
        for (var note : table.foot().block(Foot.FOOTNOTE).items()) {
            KeyNotes.named(text(note.row(Foot.FOOTNOTE))).forEach(key -> notes.putIfAbsent(key, note.id()));
        }
        notes.keySet().removeIf(key -> KeyNotes.named(box).contains(key) || !ASKED.contains(key));
        if (notes.isEmpty()) {
            return;
        }
        var rows = rows(table);
        notes.keySet().removeIf(key -> rows.values().stream().noneMatch(row -> keys(row).anyMatch(cell ->
                cell.keys().contains(key) && cell.footnotes().contains(number(notes.get(key))))));
        rows.forEach((line, row) -> check(table, line, row, notes, found));
    }

    private static void check(TableView table, RowKey line, Row row, Map<NotationKey, String> notes, Found found) {
        if (row.keys().isEmpty()) {
            return;
        }
        for (var entry : row.answers().entrySet()) {
            if (entry.getValue() instanceof Quantity.Keys cell && cell.footnotes().isEmpty()) {
                var key = cell.keys().stream().filter(notes::containsKey).findFirst();
                if (key.isPresent()) {
                    found.at(new Place(table.key(), line, entry.getKey())).with(key.get().name(), notes.get(key.get()));
                    return;
                }
            }
        }
    }

    private static Map<RowKey, Row> rows(TableView table) {
        var rows = new LinkedHashMap<RowKey, Row>();
        table.table().rows().forEach((line, row) -> rows.put(RowKey.of(line), row));
        table.table().blocks().values().forEach(block -> block.items().forEach(item ->
                item.rows().forEach((line, row) -> rows.put(new RowKey(line, item.id()), row))));
        return rows;
    }

    private static Stream<Quantity.Keys> keys(Row row) {
        return row.keys().isEmpty() ? Stream.empty() : row.answers().values().stream()
                .filter(Quantity.Keys.class::isInstance).map(Quantity.Keys.class::cast);
    }

    private static Integer number(String note) {
        return note.matches("\\d{1,9}") ? Integer.valueOf(note) : Integer.valueOf(-1);
    }

    private static String text(Row row) {
        return row.words(ColumnKey.of(Foot.TEXT));
    }
}

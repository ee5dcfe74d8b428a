package org.ctfdesk.rule.key;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * IE in an estimate of table 5 tells where it is included; NA and NO of a measure that is implemented, or of what is expected, say
 * why: MPGs, para. 85. One finding a measure. What is merely planned has achieved nothing.
 */
public final class EstimateNotExplained extends Rule.OfTable {
    private static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);

    public EstimateNotExplained() {
        super(warning("OWN-90", mpgs("85")).breaks("F-26").on(Measures.FORM).ofMeasures(KEYS, CITED, Measures.STATUS));
    }

    @Override
    public void check(TableView table, Found found) {
        var notes = new KeyNotes(table.foot());
        for (var item : table.table().block(Measures.MEASURE).items()) {
            var row = item.row(Measures.MEASURE);
            if (row.keys().isEmpty()) {
                continue;
            }
            for (var entry : row.answers().entrySet()) {
                if (entry.getValue() instanceof Quantity.Keys keys && keys.keys().stream().anyMatch(key -> isAsked(row, entry.getKey(), key)
                        && !notes.explain(key, keys.footnotes()))) {
                    var spot = found.at(new Place(table.key(), new RowKey(Measures.MEASURE, item.id()), entry.getKey()));
                    if (keys.keys().contains(NotationKey.IE)) {
                        spot.says("elsewhere", keys);
                    } else {
                        spot.as(Severity.INFO).with(keys); // measures that only inform have no effect of their own
                    }
                    break;
                }
            }
        }
    }

    private static boolean isAsked(Row row, ColumnKey column, NotationKey key) {
        return key == NotationKey.IE || (key == NotationKey.NA || key == NotationKey.NO)
                && (column.column().equals(Measures.EXPECTED) || isImplemented(row));
    }

    private static boolean isImplemented(Row row) {
        return row.chosen(STATUS).contains("implemented");
    }
}

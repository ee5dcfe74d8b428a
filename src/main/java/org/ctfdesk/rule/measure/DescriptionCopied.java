package org.ctfdesk.rule.measure;

import java.util.HashMap;
import java.util.HashSet;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * Each measure has a description and objectives of its own: suspected from MPGs, para. 82(b) and (c), where two are the same text.
 * One finding for the text.
 */
public final class DescriptionCopied extends Rule.OfTable {
    private static final int LEAST = 30;
    /** What is aimed at in figures is one measure's own, however short. */
    private static final int LEAST_WITH_FIGURE = 16;
    private static final ColumnKey OBJECTIVES = ColumnKey.of("objectives");

    public DescriptionCopied() {
        super(warning("OWN-89", mpgs("82(b), (c)")).breaks("T5-02").on(Measures.FORM).ofMeasures("description", "objectives"));
    }

    @Override
    public void check(TableView table, Found found) {
        check(table, MeasureRow.DESCRIPTION, Severity.WARNING, found);
        check(table, OBJECTIVES, Severity.INFO, found);
    }

    private static void check(TableView table, ColumnKey column, Severity severity, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        var first = new HashMap<String, Item>(items.size() * 2);
        var told = new HashSet<String>();
        for (var item : items) {
            var text = MeasureRow.of(item).words(column).orElse("");
            if (text.length() >= LEAST || text.length() >= LEAST_WITH_FIGURE && hasDigit(text)) {
                var other = first.putIfAbsent(text, item);
                if (other != null && told.add(text)) {
                    found.at(MeasureRow.place(item, column)).as(severity)
                            .with(MeasureRow.of(other).words(ColumnKey.LABEL).orElse(other.id()));
                }
            }
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}

package org.ctfdesk.rule.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * Each measure has a name of its own, a description and objectives, to the extent possible: MPGs, para.
 * 82(a)-(c). That names are unique, and that dashes are no name, is suspected.
 */
public final class MeasureUnnamed extends Rule.OfTable {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public MeasureUnnamed() {
        super(error("T5-02", mpgs("82(a)–(c)")).explainable().on(Measures.FORM).ofMeasures(Column.LABEL));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        var first = new HashMap<String, Item>(items.size() * 2);
        for (var item : items) {
            if (item.row(Measures.MEASURE).answer(ColumnKey.LABEL).orElse(null) instanceof Answer.Words words) {
                if (Placeholder.isOne(words.text()) || Placeholder.isNotYet(words.text())
                        || Placeholder.within(words.text()).isPresent()) {
                    found.at(MeasureRow.place(item, ColumnKey.LABEL)).says("placeholder", words.text());
                    continue;
                }
                var other = first.putIfAbsent(plain(words.text()), item);
                if (other != null) {
                    var later = isLater(item, other) ? item : first.put(plain(words.text()), item);
                    found.at(MeasureRow.place(later, ColumnKey.LABEL)).says("twice", words.text());
                }
            }
        }
    }

    /** Of two of one name that which was added first keeps it, wherever the Party moves the rows. */
    private static boolean isLater(Item item, Item other) {
        return item.id().length() == other.id().length()
                ? item.id().compareTo(other.id()) > 0
                : item.id().length() > other.id().length();
    }

    /** Without regard to capitals and blanks. */
    private static String plain(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.contains("  ") || plain.contains("\n") ? BLANKS.matcher(plain).replaceAll(" ") : plain;
    }
}

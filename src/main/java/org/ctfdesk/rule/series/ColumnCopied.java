package org.ctfdesk.rule.series;

import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Two neighbouring years of tables 6 to 9 are not the same in every figure (suspected: one was pasted for the other): MPGs,
 * paras. 57 and 95. One finding for the column.
 */
public final class ColumnCopied extends Rule.OfTable {
    private static final int LEAST_FIGURES = 4;

    public ColumnCopied() {
        super(warning("OWN-03", mpgs("57, 95")).on(Series.FORMS::contains));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        for (var i = 1; i < columns.size(); i++) {
            var before = series.figures(columns.get(i - 1));
            var now = series.figures(columns.get(i));
            if (now.size() >= LEAST_FIGURES && now.keySet().equals(before.keySet())
                    && now.entrySet().stream().allMatch(entry -> entry.getValue().compareTo(before.get(entry.getKey())) == 0)) {
                found.at(series.place(now.keySet().iterator().next(), columns.get(i)))
                        .with(String.valueOf(now.size()), String.valueOf(columns.get(i).year()),
                                String.valueOf(columns.get(i - 1).year()));
            }
        }
    }
}

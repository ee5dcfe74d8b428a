package org.ctfdesk.rule.indicator;

import java.util.HashSet;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The names of indicators are unique, case and blanks apart: follows from MPGs, para. 65; each is one thing in tables 1,
 * 2, 4 and 10.
 */
public final class IndicatorNamedTwice extends Rule.OfTable {
    public IndicatorNamedTwice() {
        super(error("T1-05", mpgs("65")).on(Indicators.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var seen = new HashSet<String>();
        for (var item : table.table().block(Indicators.INDICATOR).items()) {
            var name = FreeText.words(item.row(Indicators.INDICATOR), ColumnKey.LABEL.column());
            if (name.isPresent() && !seen.add(FreeText.plain(name.get()))) {
                found.at(new Place(table.key(), new RowKey(Indicators.INDICATOR, item.id()), ColumnKey.LABEL))
                        .with(name.get());
            }
        }
    }
}

package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.Spoken;

/**
 * How measures modify longer-term trends is told, to the extent possible: MPGs, para. 89, and 5/CMA.3, table 5, footnote f. One word of
 * it in table 5 or below will do.
 */
public final class TrendsUntold extends Rule.OfTable {

    public TrendsUntold() {
        super(info("OWN-192", mpgs("89")).on(Measures.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        if (!items.isEmpty() && items.size() <= MeasureLimits.MEASURES_READ && !MeasureRow.isMarked(items, "trends")
                && !Spoken.anywhere(items, table.foot(), "long.trends")) {
            found.at(MeasureRow.place(items.getFirst(), ColumnKey.LABEL)).with();
        }
    }
}

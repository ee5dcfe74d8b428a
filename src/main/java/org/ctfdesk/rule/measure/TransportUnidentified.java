package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.Spoken;

/**
 * Measures that influence emissions from international transport are identified: MPGs, para. 88, and 5/CMA.3, table 5, footnote e. Where
 * there are measures in transport, a word of it is looked for: that there are such measures, or that there are none.
 */
public final class TransportUnidentified extends Rule.OfTable {
    private static final String TRANSPORT = "transport";

    public TransportUnidentified() {
        super(info("OWN-191", mpgs("88")).on(Measures.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        if (items.size() > MeasureLimits.MEASURES_READ) {
            return;
        }
        items.stream().filter(TransportUnidentified::isOfTransport).findFirst()
                .filter(first -> !MeasureRow.isMarked(items, TRANSPORT) && !Spoken.anywhere(items, table.foot(), "transport.international"))
                .ifPresent(first -> found.at(MeasureRow.place(first, ColumnKey.LABEL)).with());
    }

    private static boolean isOfTransport(Item item) {
        return MeasureRow.of(item).chosen(MeasureRow.SECTORS).contains(TRANSPORT);
    }
}

package org.ctfdesk.rule.measure;

import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * What table 5 calls achieved lies in the past, and what it calls expected ahead: not after, and not before, the latest year of
 * the inventory: MPGs, para. 85. One finding for the column.
 */
public final class EstimateYearsReversed extends Rule.OfTable {
    public EstimateYearsReversed() {
        super(warning("OWN-13", mpgs("85")).on(Measures.FORM).ofMeasures(Measures.ACHIEVED, Measures.EXPECTED));
    }

    @Override
    public void check(TableView table, Found found) {
        var periods = table.profile().periods();
        var latest = periods.inventoryTo();
        var submitted = table.profile().submission().year();
        periods.of(Years.ACHIEVED).stream().filter(year -> year > Math.max(latest, submitted))
                .forEach(year -> first(table, new ColumnKey(Measures.ACHIEVED, year), "achieved", latest, found));
        periods.of(Years.EXPECTED).stream().filter(year -> year <= latest)
                .forEach(year -> first(table, new ColumnKey(Measures.EXPECTED, year), "expected", latest, found));
    }

    private static void first(TableView table, ColumnKey column, String variant, int latest, Found found) {
        table.table().block(Measures.MEASURE).items().stream()
                .filter(item -> item.row(Measures.MEASURE).answer(column).isPresent())
                .findFirst()
                .ifPresent(item -> found.at(MeasureRow.place(item, column))
                        .says(variant, String.valueOf(column.year()), String.valueOf(latest)));
    }
}

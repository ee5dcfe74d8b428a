package org.ctfdesk.rule.report;

import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * The latest inventory year is one in the whole report: suspected from MPGs, paras. 58, 68 and 95, where a table holds
 * figures for the latest year and another one only keys.
 */
public final class LatestYearsDiffer extends Rule.OfReport {
    public LatestYearsDiffer() {
        super(warning("X-02", mpgs("58")).reads(Progress.FORM, Projections.WITH_MEASURES).comparing(Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var latest = report.profile().periods().inventoryTo();
        var inventory = report.answer(new Place(TableKey.of(Summary.FORM.id()), RowKey.of("energy"), new ColumnKey(Summary.YEAR, latest)));
        var projection = new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of("energy"),
                new ColumnKey(Projections.RECENT, latest));
        if (inventory.filter(Quantity.Amount.class::isInstance).isEmpty()) {
            found.undecided(new Place(TableKey.of(Summary.FORM.id()), RowKey.of("energy"), new ColumnKey(Summary.YEAR, latest)),
                    inventory.isPresent() ? Doubt.Why.UNKNOWN_AMOUNT : Doubt.Why.BLANK);
            return;
        }
        if (report.answer(projection).filter(LatestYearsDiffer::isUnknown).isPresent()) {
            found.at(projection).with(report.answer(projection).get(), String.valueOf(latest));
        }
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var row = item.row(Progress.INDICATOR);
                var column = new ColumnKey(Progress.YEAR, latest);
                if (CarbonUnit.of(row).isPresent() && row.answer(column).filter(LatestYearsDiffer::isUnknown).isPresent()
                        && row.answer(new ColumnKey(Progress.YEAR, latest - 1)).filter(Quantity.Amount.class::isInstance).isPresent()) {
                    found.at(new Place(key, new RowKey(Progress.INDICATOR, item.id()), column))
                            .with(row.answer(column).get(), String.valueOf(latest));
                }
            }
        }
    }

    private static boolean isUnknown(Answer answer) {
        return answer instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.NE);
    }
}

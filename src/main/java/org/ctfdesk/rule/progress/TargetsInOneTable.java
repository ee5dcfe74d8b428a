package org.ctfdesk.rule.progress;

import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Several targets have a table 4 each: suspected beside 5/CMA.3, table 4, where indicators of one table have target
 * levels in units that do not convert.
 */
public final class TargetsInOneTable extends Rule.OfTable {
    public TargetsInOneTable() {
        super(info("T4-24", formats("annex II, table 4"))
                .on(Progress.FORM)
                .unless(report -> report.profile().targets().size() == 1
                        && report.table("table1").block("indicator").size() <= 1, NotApplicable.ONE_TARGET));
    }

    @Override
    public void check(TableView table, Found found) {
        var first = Optional.<RowUnit>empty();
        for (var item : table.table().block(Progress.INDICATOR).items()) {
            var row = item.row(Progress.INDICATOR);
            var unit = RowUnit.of(row);
            if (unit.isEmpty() || !(row.answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount level)) {
                continue;
            }
            if (first.isPresent() && unit.get().shiftTo(first.get()).isEmpty()) {
                found.at(new Place(table.key(), new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.TARGET_LEVEL)))
                        .with(level);
            }
            first = first.or(() -> unit);
        }
    }
}

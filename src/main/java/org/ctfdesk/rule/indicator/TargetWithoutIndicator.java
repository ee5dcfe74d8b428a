package org.ctfdesk.rule.indicator;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Each target has at least one indicator: suspected from MPGs, paras. 64 and 65, where none of those that track it
 * stands in table 1.
 */
public final class TargetWithoutIndicator extends Rule.OfTable {
    public TargetWithoutIndicator() {
        super(warning("T1-06", mpgs("65"))
                .on(Indicators.FORM)
                .unless(report -> report.profile().targets().stream().allMatch(target -> target.indicators().isEmpty()),
                        NotApplicable.ONE_TARGET));
    }

    @Override
    public void check(TableView table, Found found) {
        var indicators = table.table().block(Indicators.INDICATOR);
        if (indicators.isEmpty()) {
            return; // FORM-02 says so
        }
        var place = new Place(table.key(), new RowKey(Indicators.INDICATOR, indicators.items().getFirst().id()), ColumnKey.LABEL);
        for (var target : table.profile().targets()) {
            if (!target.indicators().isEmpty() && target.indicators().stream().allMatch(id -> indicators.item(id).isEmpty())) {
                found.at(place).with(target.name());
            }
        }
    }
}

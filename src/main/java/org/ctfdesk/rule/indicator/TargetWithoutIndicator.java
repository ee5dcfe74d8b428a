package org.ctfdesk.rule.indicator;

import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Each target has at least one indicator: suspected from MPGs, paras. 64 and 65, where none of those that track it
 * stands in table 1.
 */
public final class TargetWithoutIndicator implements Rule.OfTable {
    @Override
    public String code() {
        return "T1-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("65");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Indicators.FORM;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().targets().stream().allMatch(target -> target.indicators().isEmpty())
                ? Optional.of(NotApplicable.ONE_TARGET) : Rule.OfTable.super.notApplicable(report);
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
                found.at(place, target.name());
            }
        }
    }
}

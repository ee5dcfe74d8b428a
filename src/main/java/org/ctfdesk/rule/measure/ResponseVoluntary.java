package org.ctfdesk.rule.measure;

import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Table 12, filled although the NDC is not one of adaptation actions or economic diversification, is noted to be
 * voluntary (suspected): MPGs, para. 78.
 */
public final class ResponseVoluntary implements Rule.OfTable {
    @Override
    public String code() {
        return "T12-02";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Source source() {
        return Source.mpgs("78");
    }

    @Override
    public boolean concerns(Form form) {
        return form == ResponseMeasures.FORM;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().circumstances().coBenefits() || report.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS
                ? Optional.of(NotApplicable.CO_BENEFITS) : Rule.OfTable.super.notApplicable(report);
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(ResponseMeasures.ACTIVITY).items();
        var isVoluntary = !table.profile().circumstances().coBenefits()
                && table.profile().ndc().type() != Ndc.TargetType.CO_BENEFITS;
        if (isVoluntary && !items.isEmpty() && table.foot().isEmpty()) {
            found.at(new Place(table.key(), new RowKey(ResponseMeasures.ACTIVITY, items.getFirst().id()), ColumnKey.LABEL));
        }
    }
}

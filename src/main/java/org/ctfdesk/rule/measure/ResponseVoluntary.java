package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Table 12, filled although the NDC is not one of adaptation actions or economic diversification, is noted to be
 * voluntary (suspected): MPGs, para. 78.
 */
public final class ResponseVoluntary extends Rule.OfTable {
    public ResponseVoluntary() {
        super(info("T12-02", mpgs("78")).oncePerLine()
                .on(ResponseMeasures.FORM)
                .unless(report -> report.profile().circumstances().coBenefits()
                        || report.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS, NotApplicable.CO_BENEFITS));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(ResponseMeasures.ACTIVITY).items();
        var isVoluntary = !table.profile().circumstances().coBenefits()
                && table.profile().ndc().type() != Ndc.TargetType.CO_BENEFITS;
        if (isVoluntary && !items.isEmpty() && table.foot().isEmpty()) {
            found.at(new Place(table.key(), new RowKey(ResponseMeasures.ACTIVITY, items.getFirst().id()), ColumnKey.LABEL))
                    .with();
        }
    }
}

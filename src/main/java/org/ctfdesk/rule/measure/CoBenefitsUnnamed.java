package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.Spoken;

/**
 * An NDC of adaptation actions or economic diversification lists the measures with mitigation co-benefits: MPGs,
 * para. 84. Whether a measure is one stands only in words: one of them, in any of the six languages, in a measure or below the table
 * will do.
 */
public final class CoBenefitsUnnamed extends Rule.OfTable {
    /** The beginnings of "co-benefit", "adaptation" and "diversification" in the six languages of reports. */

    public CoBenefitsUnnamed() {
        super(error("T5-22", mpgs("84"))
                .on(Measures.FORM)
                .where(report -> report.profile().circumstances().coBenefits()
                        || report.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS, NotApplicable.NO_CO_BENEFITS));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        var asks = table.profile().circumstances().coBenefits()
                        || table.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS;
        if (asks && !items.isEmpty() && items.size() <= MeasureLimits.MEASURES_READ
                && !Spoken.anywhere(items, table.foot(), "co.benefits")) {
            found.at(MeasureRow.place(items.getFirst(), ColumnKey.LABEL)).with();
        }
    }
}

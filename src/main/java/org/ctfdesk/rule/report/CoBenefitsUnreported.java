package org.ctfdesk.rule.report;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * An NDC of adaptation actions or economic diversification plans needs table 12: MPGs, para. 78. Blanks of a report
 * that announces it are found by FORM-02.
 */
public final class CoBenefitsUnreported extends Rule.OfReport {
    public CoBenefitsUnreported() {
        super(error("G-04", mpgs("78"))
                .reads(ResponseMeasures.FORM)
                .appliesWhere(report -> report.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS, NotApplicable.NO_CO_BENEFITS));
    }

    @Override
    public void check(Report report, Found found) {
        var profile = report.profile();
        if (profile.ndc().type() == Ndc.TargetType.CO_BENEFITS && !profile.circumstances().coBenefits()
                && report.table(ResponseMeasures.FORM.id()).isEmpty()) {
            found.at(new Place(TableKey.of(ResponseMeasures.FORM.id()), new RowKey(ResponseMeasures.ACTIVITY, "1"), ColumnKey.LABEL))
                    .with();
        }
    }
}

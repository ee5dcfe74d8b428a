package org.ctfdesk.rule.report;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * An NDC of adaptation actions or economic diversification plans needs table 12: MPGs, para. 78. Blanks of a report
 * that announces it are found by FORM-02.
 */
public final class CoBenefitsUnreported implements Rule.OfReport {
    @Override
    public String code() {
        return "G-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("78");
    }

    @Override
    public Set<String> forms() {
        return Set.of(ResponseMeasures.FORM.id());
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().ndc().type() == Ndc.TargetType.CO_BENEFITS ? Optional.empty() : Optional.of(NotApplicable.NO_CO_BENEFITS);
    }

    @Override
    public void check(Report report, Found found) {
        var profile = report.profile();
        if (profile.ndc().type() == Ndc.TargetType.CO_BENEFITS && !profile.circumstances().coBenefits()
                && report.table(ResponseMeasures.FORM.id()).isEmpty()) {
            found.at(new Place(TableKey.of(ResponseMeasures.FORM.id()), new RowKey(ResponseMeasures.ACTIVITY, "1"), ColumnKey.LABEL));
        }
    }
}

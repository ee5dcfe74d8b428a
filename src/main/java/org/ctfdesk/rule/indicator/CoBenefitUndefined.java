package org.ctfdesk.rule.indicator;

import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Definitions;
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
 * An NDC of adaptation actions or economic diversification plans comes with the definition of its mitigation co-
 * benefits: MPGs, para. 73.
 */
public final class CoBenefitUndefined implements Rule.OfTable {
    @Override
    public String code() {
        return "T2-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("73");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Definitions.FORM;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().circumstances().coBenefits() ? Optional.empty() : Optional.of(NotApplicable.NO_CO_BENEFITS);
    }

    @Override
    public void check(TableView table, Found found) {
        if (table.profile().circumstances().coBenefits() && table.table().block("coBenefit").isEmpty()) {
            found.at(new Place(table.key(), new RowKey("coBenefit", "1"), ColumnKey.LABEL));
        }
    }
}

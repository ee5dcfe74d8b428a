package org.ctfdesk.rule.indicator;

import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * An NDC of adaptation actions or economic diversification plans comes with the definition of its mitigation co-
 * benefits: MPGs, para. 73.
 */
public final class CoBenefitUndefined extends Rule.OfTable {
    public CoBenefitUndefined() {
        super(error("T2-03", mpgs("73"))
                .on(Definitions.FORM)
                .appliesWhere(report -> report.profile().circumstances().coBenefits(), NotApplicable.NO_CO_BENEFITS));
    }

    @Override
    public void check(TableView table, Found found) {
        if (table.profile().circumstances().coBenefits() && table.table().block("coBenefit").isEmpty()) {
            found.at(new Place(table.key(), new RowKey("coBenefit", "1"), ColumnKey.LABEL)).with();
        }
    }
}

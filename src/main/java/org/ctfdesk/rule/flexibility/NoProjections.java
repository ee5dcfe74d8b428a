package org.ctfdesk.rule.flexibility;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Projections are reported; with flexibility a developing country Party is only encouraged to: MPGs, para. 92. */
public final class NoProjections extends Rule.OfReport {
    public NoProjections() {
        super(error("F-27", mpgs("92")).reads(Projections.WITH_MEASURES, KeyIndicators.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        var isReported = report.profile().circumstances().projects()
                || !report.table(Projections.WITH_MEASURES.id()).isEmpty() || !report.table(KeyIndicators.FORM.id()).isEmpty();
        if (isReported || Provisions.claimed(report, "92")) {
            return;
        }
        var box = Provisions.box(Projections.WITH_MEASURES);
        if (report.profile().party().developing()) {
            found.at(box).says("developing").mendedBy(Provisions.with(report, "92"));
        } else {
            found.at(box).says("developed");
        }
    }
}

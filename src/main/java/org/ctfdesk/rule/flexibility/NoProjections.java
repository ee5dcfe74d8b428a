package org.ctfdesk.rule.flexibility;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Projections are reported; with flexibility a developing country Party is only encouraged to: MPGs, para. 92. Least developed
 * countries and small island developing States may leave them out at their discretion and say so: 18/CMA.1, para. 4.
 */
public final class NoProjections extends Rule.OfReport {
    public NoProjections() {
        super(error("F-27", mpgs("92")).needing(Projections.WITH_MEASURES, KeyIndicators.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        var isReported = report.profile().circumstances().projects()
                || !report.table(Projections.WITH_MEASURES.id()).isEmpty() || !report.table(KeyIndicators.FORM.id()).isEmpty();
        if (isReported || Provisions.claimed(report, "92")) {
            return;
        }
        var box = Provisions.box(Projections.WITH_MEASURES);
        var party = report.profile().party();
        if (party.developing() && party.leastDevelopedOrIsland()) {
            if (report.answer(box).isEmpty()) {
                found.at(box).as(Severity.WARNING).says("discretion").mendedBy(Provisions.with(report, "92"));
            }
        } else if (party.developing()) {
            found.at(box).says("developing").mendedBy(Provisions.with(report, "92"));
        } else {
            found.at(box).says("developed");
        }
    }
}

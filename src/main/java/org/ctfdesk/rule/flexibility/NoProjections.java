package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Projections are reported; with flexibility a developing country Party is only encouraged to: MPGs, para. 92. */
public final class NoProjections implements Rule.OfReport {
    @Override
    public String code() {
        return "F-27";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("92");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Projections.WITH_MEASURES.id(), KeyIndicators.FORM.id());
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Optional.empty();
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
            found.at(box, Provisions.with(report, "92"), "developing");
        } else {
            found.at(box, "developed");
        }
    }
}

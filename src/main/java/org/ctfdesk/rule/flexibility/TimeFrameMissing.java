package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A claim gives a self-determined estimated time frame for improvement: MPGs, para. 6. */
public final class TimeFrameMissing implements Rule.OfReport {
    @Override
    public String code() {
        return "F-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("6");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report);
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (Provisions.saysNothing(claim.timeFrame())) {
                found.at(Provisions.box(claim.provision()), claim.provision());
            }
        }
    }
}

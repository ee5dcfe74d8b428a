package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** With flexibility the threshold of key categories lies between 85 and 95 per cent: MPGs, para. 25. */
public final class ThresholdTooLow implements Rule.OfReport {
    @Override
    public String code() {
        return "F-19";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("25");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report, "25");
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (!Provision.KEY_CATEGORIES.isOf(claim)) {
                continue;
            }
            if (claim.threshold().isEmpty()) {
                found.undecided(Provisions.box("25"), Doubt.Why.BLANK);
                continue;
            }
            var threshold = claim.threshold().get();
            if (threshold.compareTo(Requirement.FLEXIBLE.keyThreshold()) < 0) {
                found.at(Provisions.box("25"), threshold.toPlainString());
            } else if (threshold.compareTo(Requirement.GENERAL.keyThreshold()) >= 0) {
                found.at(Provisions.box("25"), Provisions.without(report, claim), threshold.toPlainString(), "general");
            }
        }
    }
}

package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A claim under para. 25 or 32 states the threshold that was chosen, under para. 32 one that it offers: 5/CMA.3, para. 5(c). */
public final class ThresholdNotStated implements Rule.OfReport {
    @Override
    public String code() {
        return "F-13";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.formats("para. 5(c)");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report, "25", "32");
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var place = Provisions.box(claim.provision());
            var isAsked = Provision.of(claim.provision()).filter(Provision::hasThreshold).isPresent();
            if (isAsked && claim.threshold().isEmpty()) {
                found.at(place, claim.provision().strip());
            }
            var highest = Requirement.FLEXIBLE.insignificantShare();
            claim.threshold()
                    .filter(threshold -> Provision.INSIGNIFICANCE.isOf(claim))
                    .filter(threshold -> threshold.compareTo(highest) > 0 || threshold.signum() <= 0)
                    .ifPresent(threshold -> found.at(place, claim.provision().strip(), threshold.toPlainString(), highest.toPlainString(),
                            "beyond"));
        }
    }
}

package org.ctfdesk.rule.flexibility;

import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A claim under para. 25 or 32 states the threshold that was chosen, under para. 32 one that it offers: 5/CMA.3, para. 5(c). */
public final class ThresholdNotStated extends Rule.OfReport {
    public ThresholdNotStated() {
        super(error("F-13", formats("para. 5(c)")).applies(report -> Provisions.withoutClaim(report, "25", "32")));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var place = Provisions.box(claim.provision());
            var isAsked = Provision.of(claim.provision()).filter(Provision::hasThreshold).isPresent();
            if (isAsked && claim.threshold().isEmpty()) {
                found.at(place).in(Field.ofClaim(claim.provision(), "threshold")).with(claim.provision().strip());
            }
            var highest = Requirement.FLEXIBLE.insignificantShare();
            claim.threshold()
                    .filter(threshold -> Provision.INSIGNIFICANCE.isOf(claim))
                    .filter(threshold -> threshold.compareTo(highest) > 0 || threshold.signum() <= 0)
                    .ifPresent(threshold -> found.at(place).in(Field.ofClaim(claim.provision(), "threshold"))
                            .says("beyond", claim.provision().strip(), threshold.toPlainString(), highest.toPlainString()));
        }
    }
}

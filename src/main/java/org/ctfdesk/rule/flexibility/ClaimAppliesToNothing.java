package org.ctfdesk.rule.flexibility;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.form.Source;

/** A claim says to what it applies: MPGs, para. 6, and 5/CMA.3, para. 5. */
public final class ClaimAppliesToNothing extends Rule.OfReport {
    public ClaimAppliesToNothing() {
        super(warning("OWN-122", Source.mpgs("6")).breaks("F-02").applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (Provisions.saysNothing(claim.appliesTo())) {
                found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "appliesTo")).says(claim.appliesTo()
                        .isBlank() ? "blank" : "nothing", claim.provision(),
                        claim.appliesTo().strip());
            }
        }
    }
}

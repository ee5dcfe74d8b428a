package org.ctfdesk.rule.flexibility;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A claim says which capacity constraint is behind it: MPGs, para. 6. */
public final class ConstraintMissing extends Rule.OfReport {
    public ConstraintMissing() {
        super(error("F-02", mpgs("6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (Provisions.saysNothing(claim.capacityConstraint())) {
                found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "constraint")).with(claim.provision());
            }
        }
    }
}

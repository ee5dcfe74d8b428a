package org.ctfdesk.rule.flexibility;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A claim gives a self-determined estimated time frame for improvement: MPGs, para. 6. */
public final class TimeFrameMissing extends Rule.OfReport {
    public TimeFrameMissing() {
        super(error("F-03", mpgs("6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (Provisions.saysNothing(claim.timeFrame())) {
                found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "timeFrame")).with(claim.provision());
            }
        }
    }
}

package org.ctfdesk.rule.flexibility;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Flexibility is open to developing country Parties only: MPGs, paras. 4-6. An FX in a cell is found by FORM-05. */
public final class ClaimOfDevelopedParty extends Rule.OfReport {
    public ClaimOfDevelopedParty() {
        super(error("F-06", mpgs("4–6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().party().developing()) {
            return;
        }
        for (var claim : report.claims()) {
            found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "")).with(claim.provision())
                    .mendedBy(Provisions.without(report, claim));
        }
    }
}

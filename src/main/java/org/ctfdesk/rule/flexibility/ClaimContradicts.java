package org.ctfdesk.rule.flexibility;

import java.util.HashSet;
import java.util.List;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A claim is made once, and not since a report that is still to come: MPGs, para. 6. */
public final class ClaimContradicts extends Rule.OfReport {
    public ClaimContradicts() {
        super(warning("OWN-14", mpgs("6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        var seen = new HashSet<Object>();
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            if (!provision.isEmpty() && !seen.add(List.of(provision, claim.reach(), claim.appliesTo().strip()))) {
                found.at(Provisions.box(provision)).says("twice", provision).mendedBy(Provisions.without(report, claim));
            } else if (claim.sinceBtr() > report.profile().submission().btr()) {
                found.at(Provisions.box(provision)).says("since", provision, String.valueOf(claim.sinceBtr()),
                        String.valueOf(report.profile().submission().btr()));
            }
        }
    }
}

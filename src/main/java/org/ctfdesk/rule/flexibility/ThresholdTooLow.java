package org.ctfdesk.rule.flexibility;

import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** With flexibility the threshold of key categories lies between 85 and 95 per cent: MPGs, para. 25. */
public final class ThresholdTooLow extends Rule.OfReport {
    public ThresholdTooLow() {
        super(error("F-19", mpgs("25")).applies(report -> Provisions.withoutClaim(report, "25")));
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
                found.at(Provisions.box("25")).in(Field.ofClaim("25", "threshold")).with(threshold.toPlainString());
            } else if (threshold.compareTo(Requirement.GENERAL.keyThreshold()) >= 0) {
                found.at(Provisions.box("25")).in(Field.ofClaim("25", "threshold")).says("general", threshold.toPlainString())
                        .mendedBy(Provisions.without(report, claim));
            }
        }
    }
}

package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * A claim of the last report whose time frame has lapsed since has another constraint or time frame now (suspected: the time
 * frame is read out of words): MPGs, para. 7.
 */
public final class TimeFrameRepeated extends Rule.OfReport {
    public TimeFrameRepeated() {
        super(warning("F-09", mpgs("7"))
                .applies(report -> report.last().isEmpty() && report.profile().submission().btr() <= 1
                        ? Optional.of(NotApplicable.FIRST_REPORT)
                        : Provisions.withoutClaim(report)));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            if (report.last().isEmpty()) {
                found.undecided(Provisions.box(claim.provision()), Doubt.Why.LAST_REPORT);
            }
            if (TimeFrameLapsed.isPast(claim, report.profile().submission()) && isRepeated(claim, report)) {
                found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "timeFrame")).with(claim.provision(),
                        claim.timeFrame());
            }
        }
    }

    /** True where the last report made the same claim with the same constraint and time frame. */
    static boolean isRepeated(FlexibilityClaim claim, Report report) {
        return report.last().stream().flatMap(last -> last.report().claims().stream()).anyMatch(before ->
                before.provision().strip().equals(claim.provision().strip())
                        && FreeText.plain(before.timeFrame()).equals(FreeText.plain(claim.timeFrame()))
                        && FreeText.plain(before.capacityConstraint()).equals(FreeText.plain(claim.capacityConstraint())));
    }
}

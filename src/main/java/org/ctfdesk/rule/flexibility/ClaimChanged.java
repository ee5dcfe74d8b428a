package org.ctfdesk.rule.flexibility;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * Claims of flexibility beside those of the last report (a reminder): one that is given up is an improvement to be told, one that is new
 * is for what was never reported, and a time frame that moves is explained; MPGs, paras. 6 and 7. One finding a provision.
 */
public final class ClaimChanged extends Rule.OfReport {
    public ClaimChanged() {
        super(info("OWN-138", mpgs("6, 7")).applies(report -> report.last().isEmpty() && report.profile().submission().btr() <= 1
                ? Optional.of(NotApplicable.FIRST_REPORT) : Optional.empty()));
    }

    @Override
    public void check(Report report, Found found) {
        if (report.last().isEmpty()) {
            found.undecided(Provisions.box(""), Doubt.Why.LAST_REPORT);
        }
        report.last().map(LastReport::report).ifPresent(last -> {
            var before = provisions(last);
            var now = provisions(report);
            var told = new HashSet<String>();
            for (var claim : last.claims()) {
                if (!now.contains(plain(claim)) && told.add(plain(claim))) {
                    found.at(Provisions.box(claim.provision())).says("gone", claim.provision());
                }
            }
            for (var claim : report.claims()) {
                var isNew = claim.sinceBtr() == report.profile().submission().btr();
                if (!before.isEmpty() && !before.contains(plain(claim)) && !isNew && told.add(plain(claim))) {
                    found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "since")).says("new",
                            claim.provision());
                } else if (isMoved(claim, last) && told.add(plain(claim))) {
                    found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "timeFrame")).says("moved",
                            claim.provision(), old(claim, last).timeFrame(),
                            claim.timeFrame());
                }
            }
        });
    }

    /** The only claim of its provision in both, with years that are later than all before. */
    private static boolean isMoved(FlexibilityClaim claim, Report last) {
        if (last.claims().stream().filter(each -> plain(each).equals(plain(claim))).count() != 1) {
            return false;
        }
        var then = FreeText.years(old(claim, last).timeFrame());
        var now = FreeText.years(claim.timeFrame());
        return !then.isEmpty() && !now.isEmpty() && now.last() > then.last();
    }

    private static FlexibilityClaim old(FlexibilityClaim claim, Report last) {
        return last.claims().stream().filter(each -> plain(each).equals(plain(claim))).findFirst().orElseThrow();
    }

    private static Set<String> provisions(Report report) {
        return report.claims().stream().map(ClaimChanged::plain).collect(Collectors.toSet());
    }

    private static String plain(FlexibilityClaim claim) {
        return claim.provision().strip();
    }
}

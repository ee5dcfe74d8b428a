package org.ctfdesk.rule.pathway;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * The indicative trajectory of a single-year NDC reaches to its end year, and the row of multi-year NDCs is blank: 2/CMA.3, annex,
 * para. 7(a)(i). Elapsed years are asked for like every cell.
 */
public final class TrajectoryIncomplete extends OfAccounts {
    public TrajectoryIncomplete() {
        super(error("A6-05", article6("7(a)(i)"))
                .reads(Progress.FORM, Indicators.FORM)
                .applies(report -> Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (report.profile().circumstances().method() != Method.SINGLE_YEAR_TRAJECTORY) {
            return;
        }
        for (var table : view.tables()) {
            var to = table.window().to();
            if (to > table.window().latest() && !table.hasBudget() && table.standing("indicativeTrajectory", to).isEmpty()) {
                found.at(table.place("indicativeTrajectory", to)).with(String.valueOf(to));
            }
            table.strayRow("trajectory").ifPresent(stray -> found.at(stray).says("stray")
                    .mendedBy(table.clear("trajectory")));
        }
    }
}

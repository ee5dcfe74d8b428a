package org.ctfdesk.rule.pathway;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * The trajectory or budget of a multi-year NDC reaches to its end year, and the row of single-year NDCs is blank: 2/CMA.3, annex,
 * para. 7(b). Elapsed years are asked for like every cell.
 */
public final class BudgetIncomplete extends OfAccounts {
    public BudgetIncomplete() {
        super(error("A6-06", article6("7(b)"))
                .reads(Progress.FORM, Indicators.FORM).applies(report -> Applies.to(report, Method.MULTI_YEAR)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (report.profile().circumstances().method() != Method.MULTI_YEAR) {
            return;
        }
        for (var table : view.tables()) {
            var to = table.window().to();
            if (to > table.window().latest() && !table.hasBudget() && table.standing("trajectory", to).isEmpty()) {
                found.at(table.place("trajectory", to)).with(String.valueOf(to));
            }
            table.strayRow("indicativeTrajectory").ifPresent(stray -> found.at(stray).says("stray")
                    .mendedBy(table.clear("indicativeTrajectory")));
        }
    }
}

package org.ctfdesk.rule.pathway;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * One method is applied: with averaging there is neither a trajectory nor a budget, 2/CMA.3, annex, para. 7. What the other methods
 * leave blank, their own rules say.
 */
public final class MethodsMixed extends OfAccounts {
    public MethodsMixed() {
        super(error("A6-02", article6("7"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Method.SINGLE_YEAR_AVERAGING)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.tables().stream().filter(AdjustedTable::averages).forEach(table -> {
            table.strayRow("indicativeTrajectory").ifPresent(stray -> found.at(stray).with("7(a)(i)")
                    .mendedBy(table.clear("indicativeTrajectory")));
            table.strayRow("trajectory").ifPresent(stray -> found.at(stray).with("7(b)")
                    .mendedBy(table.clear("trajectory")));
        });
    }
}

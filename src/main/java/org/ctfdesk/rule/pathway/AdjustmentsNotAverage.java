package org.ctfdesk.rule.pathway;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * With averaging, adjustments of each elapsed year are the cumulative net quantity by the number of elapsed years: 2/CMA.3, annex,
 * paras. 7(a)(ii) and 23(g). A figure can be overridden with a reason.
 */
public final class AdjustmentsNotAverage extends OfAccounts {
    public AdjustmentsNotAverage() {
        super(error("A6-13", article6("7(a)(ii)"))
                .explainable().reads(AdjustedTable.FORMS)
                .applies(report -> Applies.to(report, Method.SINGLE_YEAR_AVERAGING)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.NOT_AVERAGE).forEach(each -> found.at(each.place())
                .with(each.given(), each.expected(), String.valueOf(each.table().window().elapsed())).mendedBy(each.take()));
    }
}

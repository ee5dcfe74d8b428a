package org.ctfdesk.rule.article6;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * Under a trajectory, a budget or a multi-year NDC, adjustments of a year are first transfers of outcomes that occurred in it, less
 * use in it: 2/CMA.3, annex, paras. 8(a)-(b) and 23(g). A figure can be overridden with a reason.
 */
public final class AdjustmentsNotByVintage extends OfAccounts {
    public AdjustmentsNotByVintage() {
        super(error("A6-12", article6("8"))
                .explainable().reads(AdjustedTable.FORMS)
                .applies(report -> Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY, Method.MULTI_YEAR)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        view.departures(Kind.NOT_OF_VINTAGE)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
        view.departures(Kind.YEAR_OF_TRANSFER)
                .forEach(each -> found.at(each.place()).says("transferYear", each.given(), each.expected())
                        .mendedBy(each.take()));
        if (found.takesDoubts()) {
            view.tables().stream().filter(table -> !table.averages()).forEach(table -> table.years().stream()
                    .filter(year -> table.typedAmount(Progress.ADJUSTMENTS, year).isPresent()
                            && table.computed(Progress.ADJUSTMENTS, year).isEmpty())
                    .forEach(year -> found.undecided(table.place(Progress.ADJUSTMENTS, year), Doubt.Why.BLANK)));
        }
        if (report.profile().readings().clock() == Readings.Clock.FIRST_TRANSFER) {
            view.tables().stream().filter(table -> !table.averages())
                    .forEach(table -> found.at(table.head(Progress.ADJUSTMENTS)).says("clock"));
        }
    }
}

package org.ctfdesk.rule.pathway;

import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * The average counts the same years above and below the line: the elapsed ones, 2/CMA.3, annex, para. 7(a)(ii).
 */
public final class AverageOfOtherYears extends OfAccounts {
    public AverageOfOtherYears() {
        super(error("A6-14", article6("7(a)(ii)"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Method.SINGLE_YEAR_AVERAGING)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.LATER_TRANSFERS).forEach(each -> found.at(each.place())
                .says("later", each.given(), each.expected(), String.valueOf(each.table().window().latest()))
                .mendedBy(each.take()));
        view.departures(Kind.YEARS_AHEAD).forEach(each -> found.at(each.place())
                .says("ahead", each.given(), each.expected(), String.valueOf(each.table().window().latest()))
                .mendedBy(each.take()));
    }
}

package org.ctfdesk.rule.article6;

import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/** The adjusted indicator is its level less first transfers plus use, in its own metric: 2/CMA.3, annex, paras. 9 and 23(k)(ii). */
public final class IndicatorDiffers extends OfAccounts {
    public IndicatorDiffers() {
        super(error("A6-18", article6("9"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Target.Outcomes.IN_METRIC)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.NOT_INDICATOR)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
    }
}

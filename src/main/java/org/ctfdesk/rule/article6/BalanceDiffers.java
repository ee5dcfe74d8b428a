package org.ctfdesk.rule.article6;

import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * The emissions balance is the emissions plus the corresponding adjustments: 2/CMA.3, annex, paras. 8 and 23(k)(i), and 18/CMA.1,
 * annex, para. 77(d)(ii).
 */
public final class BalanceDiffers extends OfAccounts {
    public BalanceDiffers() {
        super(error("A6-16", article6("8"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Target.Outcomes.IN_CARBON)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.NOT_BALANCE)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
    }
}

package org.ctfdesk.rule.article6;

import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/** Where a year has no emissions, or no level of the indicator, it has no balance: 2/CMA.3, annex, para. 23(k). */
public final class BalanceWithoutEmissions extends OfAccounts {
    public BalanceWithoutEmissions() {
        super(error("A6-19", article6("23(k)")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.WITHOUT_LEVEL)
                .forEach(each -> found.at(each.place())
                        .says(each.table().isInMetric() ? "indicator" : "emissions", each.given()).mendedBy(each.take()));
    }
}

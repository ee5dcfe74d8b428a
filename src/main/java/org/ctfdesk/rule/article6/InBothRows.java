package org.ctfdesk.rule.article6;

import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * What is first transferred for other international mitigation purposes does not stand in row 23(c) as well: 2/CMA.3, annex,
 * para. 23(c)-(d).
 */
public final class InBothRows extends OfAccounts {
    public InBothRows() {
        super(error("A6-11", article6("23(c)")).reads(AdjustedTable.FORMS).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.IN_BOTH_ROWS)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
    }
}

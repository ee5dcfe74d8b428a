package org.ctfdesk.rule.article6;

import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Transfers to the Adaptation Fund and cancellations for overall mitigation are first transfers, unless the outcomes were first
 * transferred before: 4/CMA.6, paras. 16 and 17.
 */
public final class ContributionsNotCounted extends OfAccounts {
    public ContributionsNotCounted() {
        super(error("A6-32", guidance62("16")).reads(AdjustedTable.FORMS).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.WITHOUT_CONTRIBUTIONS)
                .forEach(each -> found.at(each.place())
                        .with(each.given(), each.expected(), Digits.shown(each.computed().subtract(each.typed())))
                        .mendedBy(each.take()));
    }
}

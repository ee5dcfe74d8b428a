package org.ctfdesk.rule.article6;

import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * First transfers of outcomes that the NDC does not cover are adjusted for like those that it covers: 2/CMA.3, annex, paras. 13 and 14.
 */
public final class OtherSectorsNotAdjusted extends OfAccounts {
    public OtherSectorsNotAdjusted() {
        super(error("A6-25", article6("14")).reads(AdjustedTable.FORMS).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.WITHOUT_OTHER_SECTORS)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected(), each.paragraph())
                        .mendedBy(each.take()));
    }
}

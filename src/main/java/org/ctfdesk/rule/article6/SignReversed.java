package org.ctfdesk.rule.article6;

import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * First transfers are added to the emissions of the transferring Party, use is subtracted from those of the using Party: 2/CMA.3,
 * annex, para. 8(a)-(b).
 */
public final class SignReversed extends OfAccounts {
    public SignReversed() {
        super(error("A6-17", article6("8"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Target.Outcomes.IN_CARBON)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.SIGN_REVERSED)
                .forEach(each -> found.at(each.place())
                        .says(each.expected().value() .compareTo(each.given().value()) > 0 ? "added" : "subtracted",
                                each.given(), each.expected()).mendedBy(each.take()));
    }
}

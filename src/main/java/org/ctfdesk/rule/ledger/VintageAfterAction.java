package org.ctfdesk.rule.ledger;

import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Outcomes are issued, transferred or used in the year of their vintage or later; only what is authorized may still be to come:
 * follows from 4/CMA.6, annex II, table 3.
 */
public final class VintageAfterAction extends OfAccounts {
    public VintageAfterAction() {
        super(error("A6-24", format62("3")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        for (var action : view.ledger().actions()) {
            if (action.vintage().isPresent() && action.date().isPresent() && !action.isAuthorization()
                    && action.vintage().getAsInt() > action.date().get().getYear()) {
                found.at(Ledger.place(action, Outcomes.VINTAGE))
                        .with(String.valueOf(action.vintage().getAsInt()), new Answer.Day(action.date().get()));
            }
        }
    }
}

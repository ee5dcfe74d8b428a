package org.ctfdesk.rule.ledger;

import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Outcomes are issued, transferred or used in the year of their vintage or later; only what is authorized may still be to come:
 * follows from 4/CMA.6, annex II, table 3.
 */
public final class VintageAfterAction extends Rule.OfReport {
    public VintageAfterAction() {
        super(error("A6-24", format62("3")).reads(Ledger.FORMS));
    }

    @Override
    public void check(Report report, Found found) {
        for (var action : Ledger.of(report).actions()) {
            if (action.vintage().isPresent() && action.date().isPresent() && !action.isAuthorization()
                    && action.vintage().getAsInt() > action.date().get().getYear()) {
                found.at(Ledger.place(action, Outcomes.VINTAGE))
                        .with(String.valueOf(action.vintage().getAsInt()), new Answer.Day(action.date().get()));
            }
        }
    }
}

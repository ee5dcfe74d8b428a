package org.ctfdesk.rule.ledger;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/** Only outcomes that are authorized are first transferred, and not before they are: 4/CMA.6, para. 11. */
public final class TransferBeforeAuthorization extends OfAccounts {
    public TransferBeforeAuthorization() {
        super(error("A6-29", guidance62("11")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                var versions = ledger.book().versions(lot.authorization());
                if (lot.authorization().isEmpty()) {
                    found.at(Ledger.place(action, Actions.AUTHORIZATION_ID)).says("none");
                } else if (versions.isEmpty()) {
                    found.at(Ledger.place(action, Actions.AUTHORIZATION_ID)).says("unknown", lot.authorization());
                } else if (versions.getFirst().date().filter(lot.date()::isBefore).isPresent()) {
                    found.at(Ledger.place(action, Actions.DATE))
                            .says("before", new Answer.Day(lot.date()), new Answer.Day(versions.getFirst().date().get()),
                                    lot.authorization());
                } else {
                    continue;
                }
                break; // one finding for an action
            }
        }
    }
}

package org.ctfdesk.rule.article6;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Only outcomes that are authorized are first transferred, and not before they are: 4/CMA.6, para. 11. */
public final class TransferBeforeAuthorization implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-29";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.guidance62("11");
    }

    @Override
    public Set<String> forms() {
        return Ledger.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        var ledger = Ledger.of(report);
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                var versions = ledger.book().versions(lot.authorization());
                if (lot.authorization().isEmpty()) {
                    found.at(Ledger.place(action, Actions.AUTHORIZATION_ID), "none");
                } else if (versions.isEmpty()) {
                    found.at(Ledger.place(action, Actions.AUTHORIZATION_ID), lot.authorization(), "unknown");
                } else if (versions.getFirst().date().filter(lot.date()::isBefore).isPresent()) {
                    found.at(Ledger.place(action, Actions.DATE), new Answer.Day(lot.date()), new Answer.Day(versions.getFirst().date().get()),
                            lot.authorization(), "before");
                } else {
                    continue;
                }
                break; // one finding for an action
            }
        }
    }
}

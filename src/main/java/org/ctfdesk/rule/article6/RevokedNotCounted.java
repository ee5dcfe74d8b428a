package org.ctfdesk.rule.article6;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * A change or revocation leaves alone what was first transferred before, unless the terms of the authorization say otherwise; what is
 * first transferred later is not authorized: 4/CMA.6, para. 7.
 */
public final class RevokedNotCounted extends OfAccounts {
    public RevokedNotCounted() {
        super(error("A6-48", guidance62("7"))
                .reads(Progress.FORM, Actions.FORM, Authorizations.FORM).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        view.departures(Kind.WITHOUT_REVOKED)
                .forEach(each -> found.at(each.place()).says("leftOut", each.given(), each.expected())
                        .mendedBy(each.take()));
        var ledger = view.ledger();
        var revoked = new HashMap<String, LocalDate>();
        for (var authorization : ledger.book().authorizations()) {
            ledger.book().versions(authorization.id()).stream().flatMap(version -> version.revoked().stream())
                    .min(Comparator.naturalOrder()).ifPresent(day -> revoked.put(authorization.id(), day));
        }
        if (revoked.isEmpty() || Applies.toLedger(report).isPresent()) {
            return;
        }
        for (var action : ledger.actions()) {
            ledger.firstTransfers(action).stream()
                    .filter(lot -> revoked.containsKey(lot.authorization()) && lot.date().isAfter(revoked.get(lot.authorization())))
                    .findFirst()
                    .ifPresent(lot -> found.at(Ledger.place(action, Actions.DATE))
                            .says("after", new Answer.Day(lot.date()), new Answer.Day(revoked.get(lot.authorization())),
                                    lot.authorization()));
        }
    }
}

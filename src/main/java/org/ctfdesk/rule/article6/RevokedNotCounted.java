package org.ctfdesk.rule.article6;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/**
 * A change or revocation leaves alone what was first transferred before, unless the terms of the authorization say otherwise; what is
 * first transferred later is not authorized: 4/CMA.6, para. 7.
 */
public final class RevokedNotCounted implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-48";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.guidance62("7");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.toLedger(report);
    }

    @Override
    public Set<String> forms() {
        return Set.of(Progress.FORM.id(), Actions.FORM.id(), Authorizations.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.WITHOUT_REVOKED)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(), "leftOut"));
        var ledger = Ledger.of(report);
        var revoked = new HashMap<String, LocalDate>();
        for (var authorization : ledger.book().authorizations()) {
            ledger.book().versions(authorization.id()).stream().flatMap(version -> version.revoked().stream())
                    .min(Comparator.naturalOrder()).ifPresent(day -> revoked.put(authorization.id(), day));
        }
        if (revoked.isEmpty()) {
            return;
        }
        for (var action : ledger.actions()) {
            ledger.firstTransfers(action).stream()
                    .filter(lot -> revoked.containsKey(lot.authorization()) && lot.date().isAfter(revoked.get(lot.authorization())))
                    .findFirst()
                    .ifPresent(lot -> found.at(Ledger.place(action, Actions.DATE), new Answer.Day(lot.date()),
                            new Answer.Day(revoked.get(lot.authorization())), lot.authorization(), "after"));
        }
    }
}

package org.ctfdesk.rule.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * An initial report, or an updated one, is submitted for each cooperative approach before or with its annual information: 2/CMA.3,
 * annex, para. 18, and 4/CMA.6, paras. 26 and 27.
 */
public final class InitialReportMissing extends OfAccounts {
    public InitialReportMissing() {
        super(error("A6-33", article6("18")).reads(Actions.FORM, Authorizations.FORM, Approaches.FORM, Submissions.FORM));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var first = new LinkedHashMap<String, Place>();
        var years = new HashMap<String, Set<Integer>>();
        var ledger = view.ledger();
        for (var authorization : ledger.book().authorizations()) {
            if (!authorization.approach().isEmpty()) {
                first.putIfAbsent(authorization.approach(), ledger.ofAuthorization(authorization.id(), Authorizations.APPROACH_ID));
            }
        }
        for (var action : ledger.actions()) {
            var approach = action.approach().isEmpty() ? action.under().approach() : action.approach();
            if (!approach.isEmpty()) {
                first.putIfAbsent(approach, Ledger.place(action, Actions.APPROACH_ID));
                action.date().ifPresent(date -> years.computeIfAbsent(approach, made -> new TreeSet<>()).add(date.getYear()));
            }
        }
        var approaches = new HashMap<String, Item>();
        report.table(Approaches.FORM.id()).block(Approaches.APPROACH).items().forEach(item ->
                approaches.putIfAbsent(LedgerLines.text(item.row(Approaches.APPROACH), Approaches.APPROACH_ID), item));
        first.forEach((approach, place) -> {
            if (approaches.containsKey(approach)) {
                reported(report, approach, approaches.get(approach), years.getOrDefault(approach, Set.of()), found);
            } else {
                found.at(place).says("unknown", approach);
            }
        });
    }

    private static void reported(Report report, String approach, Item item, Set<Integer> years, Found found) {
        var row = item.row(Approaches.APPROACH);
        var place = new Place(TableKey.of(Approaches.FORM.id()), new RowKey(Approaches.APPROACH, item.id()),
                ColumnKey.of(Approaches.INITIAL_REPORT));
        var initial = Stream.of(LedgerLines.date(row, Approaches.INITIAL_REPORT), LedgerLines.date(row, Approaches.UPDATED_INITIAL_REPORT))
                .flatMap(Optional::stream).min(Comparator.naturalOrder());
        if (initial.isEmpty()) {
            found.at(place).says("none", approach);
            return;
        }
        report.table(Submissions.FORM.id()).block(Submissions.SUBMISSION).items().stream()
                .map(submission -> submission.row(Submissions.SUBMISSION))
                .filter(submission -> years.contains(LedgerLines.year(submission, Submissions.REPORTED_YEAR).orElse(0)))
                .flatMap(submission -> LedgerLines.date(submission, Submissions.DATE).stream())
                .min(Comparator.naturalOrder())
                .filter(initial.get()::isAfter)
                .ifPresent(day -> found.at(place)
                        .says("late", approach, new Answer.Day(initial.get()), new Answer.Day(day)));
    }
}

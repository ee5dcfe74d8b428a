package org.ctfdesk.rule.ledger;

import java.util.HashSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Each metric has a target with rows of its own, and the conversion into t CO2 eq is described: 2/CMA.3, annex, paras. 9
 * and 22(d).
 */
public final class MetricNotAccounted extends OfAccounts {
    public MetricNotAccounted() {
        super(error("A6-42", article6("9"))
                .reads(Actions.FORM, Authorizations.FORM, Approaches.FORM).applies(MetricNotAccounted::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        var counts = report.profile().targets().stream().anyMatch(target -> target.outcomes() == Target.Outcomes.IN_CARBON);
        return Applies.toLedger(report).or(() -> counts
                && Book.of(report).actions().stream().allMatch(action -> action.metric().isEmpty())
                ? Optional.of(NotApplicable.NOTHING_OF_THE_SORT)
                : Optional.empty());
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (unmet(report).isPresent()) {
            return; // lines of a Party that does not cooperate are told as such
        }
        var ledger = view.ledger();
        var accounted = report.profile().targets().stream().filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED)
                .map(Account::metric).collect(Collectors.toSet());
        if (!accounted.contains("")) {
            ledger.actions().stream().filter(action -> action.metric().isEmpty() && !ledger.lots(action).isEmpty()).findFirst()
                    .ifPresent(action -> found.at(Ledger.place(action, Outcomes.QUANTITY)).says("noCarbonTarget"));
        }
        var seen = new HashSet<String>();
        var approaches = new TreeSet<String>();
        for (var action : ledger.actions()) {
            if (action.metric().isEmpty() || ledger.lots(action).isEmpty()) {
                continue;
            }
            approaches.add(action.approach().isEmpty() ? action.under().approach()
                    : action.approach());
            var isConverted = accounted.contains("") && action.tons().isPresent();
            if (!accounted.contains(action.metric()) && !isConverted && seen.add(action.metric())) {
                var named = LedgerLines.text(ledger.line(action), Outcomes.NON_GHG_METRIC);
                if (named.isEmpty()) {
                    found.at(Ledger.place(action, Outcomes.NON_GHG_METRIC)).says("unnamed");
                } else {
                    found.at(Ledger.place(action, Outcomes.NON_GHG_METRIC)).says("noTarget", named);
                }
            }
        }
        var key = TableKey.of(Approaches.FORM.id());
        for (var item : report.table(key).block(Approaches.APPROACH).items()) {
            var row = item.row(Approaches.APPROACH);
            var id = LedgerLines.text(row, Approaches.APPROACH_ID);
            if (!id.isEmpty() && approaches.contains(id) && LedgerLines.text(row, Approaches.CONVERSION).isEmpty()) {
                found.at(new Place(key, new RowKey(Approaches.APPROACH, item.id()), ColumnKey.of(Approaches.CONVERSION)))
                        .says("conversion", id);
            }
        }
    }
}

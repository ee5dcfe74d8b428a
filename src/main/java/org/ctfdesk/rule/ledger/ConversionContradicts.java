package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * What outcomes in a non-GHG metric stand for in t CO2 eq follows from one conversion: that of the authorization, or of the
 * cooperative approach (2/CMA.3, annex, para. 22(d)).
 */
public final class ConversionContradicts extends OfAccounts {
    public ConversionContradicts() {
        super(error("OWN-72", article6("22(d)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var approaches = new HashMap<String, BigDecimal>();
        var key = TableKey.of(Approaches.FORM.id());
        for (var item : report.table(key).block(Approaches.APPROACH).items()) {
            var row = item.row(Approaches.APPROACH);
            var id = LedgerLines.text(row, Approaches.APPROACH_ID);
            var factor = LedgerLines.amount(row, Approaches.FACTOR);
            factor.filter(given -> given.signum() > 0).ifPresent(given -> approaches.putIfAbsent(id, given));
            var metrics = ledger.actions().stream().filter(action -> approach(action).equals(id)).map(Action::metric)
                    .filter(metric -> !metric.isEmpty()).collect(Collectors.toCollection(HashSet::new));
            if (factor.isPresent() && !id.isEmpty() && metrics.size() > 1) {
                found.at(new Place(key, new RowKey(Approaches.APPROACH, item.id()), ColumnKey.of(Approaches.FACTOR)))
                        .says("metrics", id, String.valueOf(metrics.size()));
            }
        }
        records(report, approaches, found);
        var first = new HashMap<String, Action>();
        for (var action : ledger.actions()) {
            line(action, approaches, ledger, first, found);
        }
    }

    /** An authorization that converts otherwise than its approach does. */
    private static void records(Report report, HashMap<String, BigDecimal> approaches, Found found) {
        var key = TableKey.of(Authorizations.FORM.id());
        for (var item : report.table(key).block(Authorizations.AUTHORIZATION).items()) {
            var read = LedgerLines.authorization(item);
            var other = Optional.ofNullable(approaches.get(read.approach()));
            if (!read.metric().isEmpty() && read.factor().isPresent()
                    && other.filter(given -> given.compareTo(read.factor().get()) != 0).isPresent()) {
                found.at(new Place(key, new RowKey(Authorizations.AUTHORIZATION, item.id()), ColumnKey.of(Authorizations.FACTOR)))
                        .as(Severity.WARNING)
                                .says("approach", read.approach(), Digits.shown(other.get()), Digits.shown(read.factor().get()));
            }
        }
    }

    private static void line(Action action, HashMap<String, BigDecimal> approaches, Ledger ledger, HashMap<String, Action> first,
            Found found) {
        var stated = LedgerLines.amount(ledger.line(action), Outcomes.QUANTITY);
        var quantity = action.quantity().filter(each -> each.signum() > 0);
        if (action.metric().isEmpty() || stated.isEmpty() || quantity.isEmpty()) {
            return;
        }
        var factor = factor(action, approaches);
        if (factor.isPresent()) {
            var converted = factor.get().multiply(quantity.get());
            if (!isOne(stated.get(), converted)) {
                found.at(Ledger.place(action, Outcomes.QUANTITY))
                        .says("factor", Digits.shown(quantity.get()), Digits.shown(factor.get()), Digits.shown(converted),
                                Digits.shown(stated.get()));
            }
            return;
        }
        var other = first.putIfAbsent(action.authorization() + "|" + action.metric() + "|" + action.vintage(), action);
        if (other != null) {
            var before = LedgerLines.amount(ledger.line(other), Outcomes.QUANTITY).orElseThrow();
            var same = before.multiply(quantity.get()).divide(other.quantity().orElseThrow(), MathContext.DECIMAL128);
            // a factor may be rounded, which is no slip
            if (stated.get().subtract(same).abs().compareTo(BigDecimal.ONE.max(same.movePointLeft(2).abs())) > 0) {
                found.at(Ledger.place(action, Outcomes.QUANTITY)).as(Severity.WARNING)
                        .says("line", Digits.shown(stated.get()), Digits.shown(same.setScale(0, RoundingMode.HALF_EVEN)), other.item());
            }
        }
    }

    /** Rounded to whole tonnes, as the format counts them, or as it is typed. */
    private static boolean isOne(BigDecimal stated, BigDecimal converted) {
        return stated.subtract(converted).abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static Optional<BigDecimal> factor(Action action, HashMap<String, BigDecimal> approaches) {
        Authorization under = action.under();
        return under.factor().filter(factor -> under.metric().equals(action.metric()))
                .or(() -> under.metric().isEmpty() || under.metric().equals(action.metric())
                        ? Optional.ofNullable(approaches.get(approach(action)))
                        : Optional.empty());
    }

    private static String approach(Action action) {
        return action.approach().isEmpty() ? action.under().approach() : action.approach();
    }
}

package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;
import org.ctfdesk.derive.ledger.ActionType;

/**
 * First transfers stay within what their authorization covers: its quantity, its vintages, its duration and its final date: follows
 * from 4/CMA.6, para. 5(c), (h) and (k).
 */
public final class BeyondAuthorization extends OfAccounts {
    /** What an authorization covers. */
    private record Cover(Optional<Answer.Years> vintages, Optional<LocalDate> finalDate, SortedSet<Integer> timeframe) {
        static Cover of(Row row) {
            return new Cover(
                    row.years(ColumnKey.of(Authorizations.VINTAGES)),
                    LedgerLines.date(row, Authorizations.FINAL_DATE),
                    FreeText.years(LedgerLines.text(row, Authorizations.TIMEFRAME)));
        }
    }

    public BeyondAuthorization() {
        super(error("A6-30", guidance62("5")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var covers = new HashMap<String, Optional<Cover>>();
        var sums = new TreeMap<String, BigDecimal>();
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                var under = ledger.book().authorization(lot.authorization());
                if (under.metric().equals(lot.metric())) {
                    sums.merge(lot.authorization(), lot.quantity(), BigDecimal::add);
                }
                covers.computeIfAbsent(action.under().item(), item -> ledger.authorization(action).map(Cover::of))
                        .ifPresent(cover -> check(action, lot, cover, found));
            }
        }
        acquired(ledger, found);
        sums.keySet().stream().filter(id -> ledger.authorization(id).isPresent() && ledger.book().authorization(id).quantity().isEmpty())
                .forEach(id -> found.undecided(ledger.ofAuthorization(id, Authorizations.QUANTITY), Doubt.Why.BLANK));
        sums.forEach((id, sum) -> ledger.book().authorization(id).quantity()
                .filter(authorized -> ledger.authorization(id).isPresent() && sum.compareTo(authorized) > 0)
                .ifPresent(authorized -> found.at(ledger.ofAuthorization(id, Authorizations.QUANTITY))
                        .says("quantity", Digits.shown(sum), Digits.shown(authorized))));
    }

    /** Nobody acquires more than the transferring Party has authorized. */
    private static void acquired(Ledger ledger, Found found) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var action : ledger.actions()) {
            var under = ledger.book().authorization(action.authorization());
            if (action.type() == ActionType.ACQUISITION && under.metric().equals(action.metric())) {
                action.quantity().ifPresent(quantity -> sums.merge(action.authorization(), quantity, BigDecimal::add));
            }
        }
        sums.forEach((id, sum) -> ledger.book().authorization(id).quantity()
                .filter(authorized -> ledger.authorization(id).isPresent() && sum.compareTo(authorized) > 0)
                .ifPresent(authorized -> found.at(ledger.ofAuthorization(id, Authorizations.QUANTITY))
                        .says("acquired", Digits.shown(sum), Digits.shown(authorized))));
    }

    private static void check(Action action, Lot lot, Cover cover, Found found) {
        var vintage = lot.vintage().orElse(0);
        if (vintage != 0 && cover.vintages().filter(years -> vintage < years.first() || vintage > years.last()).isPresent()) {
            found.at(Ledger.place(action, Outcomes.VINTAGE))
                    .says("vintage", String.valueOf(vintage), cover.vintages().get().first() + "–" + cover.vintages().get().last());
        }
        var day = lot.date();
        if (cover.finalDate().filter(day::isAfter).isPresent()) {
            found.at(Ledger.place(action, Actions.DATE))
                    .says("finalDate", new Answer.Day(day), new Answer.Day(cover.finalDate().get()));
        } else if (cover.timeframe().size() == 2 && (day.getYear() < cover.timeframe().first()
                || day.getYear() > cover.timeframe().last())) {
            found.at(Ledger.place(action, Actions.DATE))
                    .says("timeframe", new Answer.Day(day), cover.timeframe().first() + "–" + cover.timeframe().last());
        }
    }
}

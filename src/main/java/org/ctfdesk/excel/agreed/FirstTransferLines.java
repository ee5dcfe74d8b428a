package org.ctfdesk.excel.agreed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/**
 * Lines of the ledger that are, whole, the first transfer of their outcomes, whatever they are called: transfers to another Party
 * or to the Adaptation Fund, cancellations for overall mitigation, and the event that an authorization specifies (2/CMA.3, annex,
 * para. 2; 4/CMA.6, paras. 12 to 17). The format has them as first transfers.
 */
final class FirstTransferLines {
    private static final ColumnKey TYPE = ColumnKey.of(Actions.TYPE);
    private static final ColumnKey SUBTYPE = ColumnKey.of(Actions.SUBTYPE);
    private static final ColumnKey ACQUIRING_PARTY = ColumnKey.of(Actions.ACQUIRING_PARTY);
    private static final Answer FIRST_TRANSFER = Answer.Choices.of("firstTransfer");
    private static final Answer FUND = new Answer.Words("Adaptation Fund");

    private final Map<String, Action> recorded = new HashMap<>();
    private final List<Departure> departures = new ArrayList<>();

    /** @param isWritten which lines are written */
    FirstTransferLines(Report report, Predicate<Item> isWritten) {
        var book = Book.of(report);
        var lots = book.lotsByAction();
        var items = report.table(Actions.FORM.id()).block(Actions.ACTION).items();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var action = book.actions().get(i);
            var of = lots.getOrDefault(item.id(), List.of()).stream().filter(lot -> lot.row() != Lot.Row.USED).toList();
            if (!(of.isEmpty() && action.type() != ActionType.FIRST_TRANSFER) && isWritten.test(item)) {
                line(item, action, of);
            }
        }
        lots.getOrDefault("", List.of()).forEach(lot -> departures.add(new Departure(
                Departure.Why.RECORD_ALONE, lot.authorization(), lot.quantity(), lot.quantity(), lot.metric())));
    }

    private void line(Item item, Action action, List<Lot> lots) {
        var counted = lots.stream().map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = action.quantity().orElse(counted);
        var isWhole = counted.compareTo(whole) == 0 && lots.stream().allMatch(lot -> action.date().equals(Optional.of(lot.date())));
        if (action.type() == ActionType.FIRST_TRANSFER) {
            if (counted.compareTo(whole) != 0) {
                departures.add(departure(Departure.Why.NOT_COUNTED, item, action, counted, whole));
            }
        } else if (isWhole) {
            recorded.put(item.id(), action);
        } else {
            departures.add(departure(Departure.Why.PARTLY, item, action, counted, whole));
        }
    }

    private static Departure departure(Departure.Why why, Item item, Action action, BigDecimal counted, BigDecimal whole) {
        var label = LedgerLines.text(item.row(Actions.ACTION), ColumnKey.LABEL.column());
        return new Departure(why, label.isEmpty() ? item.id() : label, counted, whole, action.metric());
    }

    /** What the format shows of a line. */
    Row shown(Item item, Row row) {
        var action = recorded.get(item.id());
        return action == null ? row : asFirstTransfer(action, row);
    }

    private static Row asFirstTransfer(Action action, Row row) {
        var typed = row.with(TYPE, Optional.of(FIRST_TRANSFER));
        if (action.isContribution()) {
            return action.subtype().isForAdaptationFund() && row.answer(ACQUIRING_PARTY).isEmpty()
                    ? typed.with(ACQUIRING_PARTY, Optional.of(FUND)) : typed;
        }
        return typed.with(SUBTYPE, Optional.of(Answer.Choices.of(switch (action.type()) {
            case AUTHORIZATION -> "authorization";
            case ISSUANCE -> "issuance";
            case USE, CANCELLATION, VOLUNTARY_CANCELLATION -> "useOrCancellation";
            case TRANSFER, FIRST_TRANSFER, ACQUISITION, NOT_SAID -> "toAnotherParty";
        })));
    }

    /** Where the format says otherwise than table 4. */
    List<Departure> departures() {
        return departures;
    }
}

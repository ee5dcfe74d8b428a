package org.ctfdesk.account.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.Source;

/** What does not count in a figure, though it stands in the ledger and speaks of the figure's row and year. */
final class Asides {
    private final Book book;
    private final Window window;
    private final String metric;

    Asides(Book book, Window window, String metric) {
        this.book = book;
        this.window = window;
        this.metric = metric;
    }

    /**
     * Lots that the period keeps out, and actions that give no lot.
     *
     * @param belongs true for a lot that would be part of the figure
     */
    List<SetAside> of(Predicate<Lot> belongs) {
        var all = new ArrayList<SetAside>();
        for (var lot : book.lots()) {
            lot.in(metric).filter(belongs).ifPresent(own -> window.keptOut(own)
                    .ifPresent(why -> all.add(new SetAside(own.action(), why, Optional.of(own.quantity())))));
        }
        var actions = actions();
        for (var aside : book.setAside()) {
            var action = actions.get(aside.item());
            if (action != null && action.metric().equals(metric) && mayBelong(action, belongs)) {
                all.add(aside);
            }
        }
        return List.copyOf(all);
    }

    private Map<String, Action> actions() {
        var actions = new HashMap<String, Action>();
        book.actions().forEach(action -> actions.put(action.item(), action));
        return actions;
    }

    /** Without a date or vintage it may belong to any year. */
    private boolean mayBelong(Action action, Predicate<Lot> belongs) {
        var row = action.isUseTowardsNdc() ? Lot.Row.USED : action.under().isForOthersAlone() ? Lot.Row.OTHER_PURPOSES
                : Lot.Row.FIRST_TRANSFERRED;
        for (var year : window.years()) {
            var own = row == Lot.Row.USED && action.yearOfUse().isPresent()
                    ? action.yearOfUse()
                    : action.date().map(date -> OptionalInt.of(date.getYear())).orElse(OptionalInt.empty());
            if (own.isPresent() && own.getAsInt() != year) {
                continue;
            }
            var vintages = action.vintage().isPresent() ? List.of(action.vintage().getAsInt()) : window.years();
            for (var vintage : vintages) {
                if (belongs.test(new Lot(row, action.date().orElse(LocalDate.of(year, 12, 31)), year, OptionalInt.of(vintage),
                        BigDecimal.ONE, metric, Optional.empty(), action.item(), action.authorization(), Source.article6("8")))) {
                    return true;
                }
            }
        }
        return false;
    }
}

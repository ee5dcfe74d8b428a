package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ctfdesk.derive.article6.Book.Cell;

/** How much falls where, while lots come and go. */
final class Totals {
    private final Map<Cell, BigDecimal> sums;

    /** From those of before. */
    Totals(Map<Cell, BigDecimal> before) {
        sums = new HashMap<>(before);
    }

    void more(Counted made) {
        made.lots().forEach(lot -> book(lot, lot.quantity()));
    }

    void less(Counted old) {
        old.lots().forEach(lot -> book(lot, lot.quantity().negate()));
    }

    /** What is left of them; nothing stands where the sum is zero. */
    Map<Cell, BigDecimal> notZero() {
        sums.values().removeIf(total -> total.signum() == 0);
        return sums;
    }

    private void book(Lot lot, BigDecimal quantity) {
        sums.merge(cell(lot, lot.metric()), quantity, BigDecimal::add);
        lot.tons().ifPresent(tons -> sums.merge(cell(lot, ""), quantity.signum() < 0 ? tons.negate() : tons, BigDecimal::add));
    }

    private static Cell cell(Lot lot, String metric) {
        return new Cell(metric, lot.row(), lot.year(), lot.date().getYear(), lot.vintage());
    }
}

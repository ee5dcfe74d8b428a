package org.ctfdesk.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;

/**
 * One change from one report to another, cell by cell or row by row.
 *
 * @param kind what changed
 * @param place the cell; of a row its label, of what stands beside the tables nothing
 * @param was the answer before; nothing where the cell was blank or the row was not there
 * @param is the answer now
 * @param what the name of what stands beside the tables: a key of words; "" for cells and rows
 */
public record Change(Kind kind, Optional<Place> place, Optional<Answer> was, Optional<Answer> is, String what) {
    /** What changed. */
    public enum Kind {
        /** An answer of the Party. */
        ANSWER,
        /** A figure that follows from others. */
        COMPUTED,
        /** The notation keys of a cell, or a key in place of a figure. */
        KEY,
        /** The footnotes that a cell cites; the figure is the same. */
        FOOTNOTES,
        ROW_ADDED,
        ROW_REMOVED,
        ROW_RENAMED,
        /** Rows stand in another order. */
        ROWS_MOVED,
        /** What is asked once, claims of flexibility, explanations, checklist, texts of workbooks that have no place. */
        BESIDE
    }

    /** By how much a figure changed, in its unit; nothing unless both are amounts. */
    public Optional<BigDecimal> difference() {
        return amount(was).flatMap(before -> amount(is).map(after -> after.subtract(before)));
    }

    /** The same in per cent of the figure before, to two places; nothing where that is zero. */
    public Optional<BigDecimal> percent() {
        return amount(was).filter(before -> before.signum() != 0).flatMap(before -> difference().map(difference ->
                difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> amount(Optional<Answer> answer) {
        return answer.filter(Quantity.Amount.class::isInstance).map(each -> ((Quantity.Amount) each).value());
    }
}

package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A measure that achieved more than is expected of it later is about to end, or columns or digits are exchanged: a reminder beside
 * MPGs, para. 85.
 */
public final class AchievedAboveExpected extends Rule.OfLine {
    private static final BigDecimal MORE = new BigDecimal("1.25");
    /** Hundreds of times are told as another unit. */
    private static final BigDecimal LESS = new BigDecimal(300);

    private static final BigDecimal LEAP = new BigDecimal(20);
    private static final BigDecimal FIFTH = new BigDecimal(5);
    private static final int AFTER = 4;

    public AchievedAboveExpected() {
        super(info("OWN-87", mpgs("85")).on(Measures.FORM));
    }

    /** After years of effect a measure does not begin to have twenty times as much. */
    private static boolean isLeap(LineView line, Quantity.Amount achieved, Quantity.Amount expected, ColumnKey past) {
        var share = achieved.value().signum() > 0 ? expected.value().divide(achieved.value(), MathContext.DECIMAL32) : BigDecimal.ZERO;
        return achieved.footnotes().isEmpty() && expected.footnotes().isEmpty() && share.compareTo(LEAP) > 0 && share.compareTo(LESS) < 0
                && new MeasureRow(line.answers()).startYear().filter(start -> start + AFTER <= past.year()).isPresent();
    }

    /** What is expected later is not less than what was achieved, and a fifth of what is expected before. */
    private static void falls(LineView line, Found found) {
        Quantity.Amount before = null;
        Quantity.Amount achieved = null;
        for (var entry : line.answers().answers().entrySet()) {
            if (entry.getKey().column().equals(Measures.ACHIEVED) && entry.getValue() instanceof Quantity.Amount amount) {
                achieved = amount;
            } else if (entry.getKey().column().equals(Measures.EXPECTED) && entry.getValue() instanceof Quantity.Amount amount) {
                if (before != null && achieved != null && amount.value().compareTo(achieved.value()) < 0
                        && before.footnotes().isEmpty() && amount.footnotes().isEmpty() && amount.value().signum() > 0
                        && amount.value().multiply(FIFTH).compareTo(before.value()) < 0
                        && amount.value().multiply(LESS).compareTo(before.value()) > 0) {
                    found.at(line.place(entry.getKey())).says("falls", amount, String.valueOf(entry.getKey().year()), before);
                    return;
                }
                before = amount;
            }
        }
    }

    @Override
    public void check(LineView line, Found found) {
        falls(line, found);
        ColumnKey past = null;
        ColumnKey ahead = null;
        for (var column : line.answers().answers().keySet()) {
            if (column.column().equals(Measures.ACHIEVED)) {
                past = past == null || past.year() < column.year() ? column : past;
            } else if (column.column().equals(Measures.EXPECTED)) {
                ahead = ahead == null || ahead.year() > column.year() ? column : ahead;
            }
        }
        if (past != null && ahead != null && line.answers().answer(past).orElse(null) instanceof Quantity.Amount achieved
                && line.answers().answer(ahead).orElse(null) instanceof Quantity.Amount expected
                && achieved.footnotes().isEmpty() && expected.footnotes().isEmpty() && expected.value().signum() > 0
                && achieved.value().compareTo(expected.value().multiply(MORE)) > 0
                && achieved.value().compareTo(expected.value().multiply(LESS)) < 0) {
            found.at(line.place(past)).with(achieved, String.valueOf(past.year()), expected, String.valueOf(ahead.year()));
        } else if (past != null && ahead != null && line.answers().answer(past).orElse(null) instanceof Quantity.Amount achieved
                && line.answers().answer(ahead).orElse(null) instanceof Quantity.Amount expected
                && isLeap(line, achieved, expected, past)) {
            found.at(line.place(ahead)).says("leap", achieved, String.valueOf(past.year()), expected, String.valueOf(ahead.year()));
        }
    }
}

package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * A measure that achieved more than is expected of it later is about to end, or columns or digits are exchanged: a reminder beside
 * MPGs, para. 85.
 */
public final class AchievedAboveExpected extends Rule.OfLine {
    private static final BigDecimal MORE = new BigDecimal("1.25");
    /** Hundreds of times are told as another unit. */
    private static final BigDecimal LESS = new BigDecimal(300);

    public AchievedAboveExpected() {
        super(info("OWN-87", mpgs("85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
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
        }
    }
}

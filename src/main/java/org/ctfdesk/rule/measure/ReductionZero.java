package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A reduction of zero is none: what is not estimated is NE, and a measure that has run for years achieved something (a reminder): MPGs,
 * para. 85.
 */
public final class ReductionZero extends Rule.OfLine {
    private static final int YEARS_TO_WORK = 3;

    public ReductionZero() {
        super(info("OWN-139", mpgs("85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        for (var entry : line.answers().answers().entrySet()) {
            var column = entry.getKey();
            if (column.year() == 0 || !(entry.getValue() instanceof Quantity.Amount amount)
                    || amount.value().compareTo(BigDecimal.ZERO) != 0
                    || !amount.footnotes().isEmpty()) {
                continue;
            }
            if (column.column().equals(Measures.EXPECTED)) {
                found.at(line.place(column)).says("expected", String.valueOf(column.year()));
                return;
            }
            if (row.isStatus("implemented") && row.startYear().filter(year -> year + YEARS_TO_WORK <= column.year()).isPresent()) {
                found.at(line.place(column)).says("achieved", String.valueOf(column.year()));
                return;
            }
        }
    }
}

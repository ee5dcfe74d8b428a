package org.ctfdesk.rule.inventory;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * A figure is of the size of the year before (suspected: a wrong unit or decimal sign makes it a thousandfold, or a
 * thousandth). A check of our own, as quality control asks for: MPGs, para. 36. A footnote that the cell cites is
 * explanation enough.
 */
public final class FarFromNeighbours extends Rule.OfLine {
    /** Near a thousand, with room for a trend. */
    private static final BigDecimal FAR = new BigDecimal("500");

    private static final BigDecimal FARTHEST = new BigDecimal("2000");

    /** In kt CO2 eq.: what is smaller may well begin or end. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    public FarFromNeighbours() {
        super(warning("OWN-42", mpgs("36"))
                .lines((form, line) -> form == Summary.FORM || form.words().equals(Projections.WITH_MEASURES.words())));
    }

    @Override
    public void check(LineView line, Found found) {
        var years = new TreeMap<Integer, ColumnKey>();
        var amounts = new TreeMap<Integer, Quantity.Amount>();
        line.answers().answers().forEach((column, answer) -> {
            if (column.year() != 0 && answer instanceof Quantity.Amount amount && amount.value().signum() != 0) {
                years.put(column.year(), column);
                amounts.put(column.year(), amount);
            }
        });
        var before = 0; // the last year that does not stand out
        for (var year : years.keySet()) {
            var amount = amounts.get(year);
            if (before == 0 || !areFar(amount.value(), amounts.get(before).value())) {
                before = year;
            } else if (amount.footnotes().isEmpty()) {
                found.at(line.place(years.get(year))).with(amount, amounts.get(before), String.valueOf(before));
            }
        }
    }

    private static boolean areFar(BigDecimal one, BigDecimal other) {
        var less = one.abs().min(other.abs());
        var more = one.abs().max(other.abs());
        return more.compareTo(SMALL) > 0 && more.compareTo(less.multiply(FAR)) >= 0 && more.compareTo(less.multiply(FARTHEST)) <= 0;
    }
}

package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * Figures of an indicator in per cent are all in per cent: 0.446 beside 60 is a fraction, and 675 a slip (suspected): MPGs,
 * paras. 65 and 97. One finding for the row.
 */
public final class FractionAmongPerCents extends Rule.OfLine {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SURELY_PER_CENT = new BigDecimal(5);

    public FractionAmongPerCents() {
        super(warning("OWN-11", mpgs("65")).on(Progress.FORM, KeyIndicators.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        if (RowUnit.of(line.answers()).filter(unit -> unit.means(RowUnit.PER_CENT)).isEmpty()) {
            return;
        }
        var small = new ArrayList<ColumnKey>();
        var large = new ArrayList<ColumnKey>();
        var most = BigDecimal.ZERO;
        for (var entry : line.answers().answers().entrySet()) {
            if (entry.getValue() instanceof Quantity.Amount amount && amount.footnotes().isEmpty()) {
                var size = amount.value().abs();
                if (size.signum() > 0 && size.compareTo(BigDecimal.ONE) <= 0) {
                    small.add(entry.getKey());
                } else if (size.compareTo(HUNDRED) > 0) {
                    large.add(entry.getKey());
                } else {
                    most = most.max(size);
                }
            }
        }
        if (!small.isEmpty() && most.compareTo(SURELY_PER_CENT) >= 0) {
            var changes = small.stream().map(column -> new Edit.Change(line.place(column), Optional.of(times100(amount(line, column)))))
                    .toList();
            found.at(line.place(small.getFirst()))
                    .says("fraction", amount(line, small.getFirst()), Quantity.of(most), times100(amount(line, small.getFirst())))
                    .mendedBy(new Edit.SetAnswers("convertUnit", changes));
        } else if (!large.isEmpty() && most.signum() > 0) {
            found.at(line.place(large.getFirst())).says("above", amount(line, large.getFirst()), Quantity.of(most));
        }
    }

    private static Quantity.Amount amount(LineView line, ColumnKey column) {
        return (Quantity.Amount) line.answers().answer(column).orElseThrow();
    }

    private static Quantity times100(Quantity.Amount amount) {
        var moved = amount.value().movePointRight(2).stripTrailingZeros();
        return new Quantity.Amount(moved.setScale(Math.max(0, moved.scale())), List.copyOf(amount.footnotes()));
    }
}

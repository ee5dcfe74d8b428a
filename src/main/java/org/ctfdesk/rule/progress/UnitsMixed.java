package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * Reference, years and target of an indicator stand in one unit: MPGs, para. 77(a), where figures in CO2 eq. stand about a
 * thousandfold apart. Near net zero that may be so: a footnote that the cell cites is explanation enough.
 */
public final class UnitsMixed extends Rule.OfLine {
    public UnitsMixed() {
        super(error("T4-13", mpgs("77(a)")).on(Progress.FORM).line(Progress.INDICATOR));
    }

    @Override
    public void check(LineView line, Found found) {
        if (!line.answers().isEmpty() && line.answers().answer(ColumnKey.of(Progress.UNIT)).isEmpty()) {
            found.undecided(line.place(ColumnKey.of(Progress.UNIT)), Doubt.Why.BLANK);
        } else if (CarbonUnit.of(line.answers()).isPresent()
                && !(line.answers().answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount)) {
            found.undecided(line.place(ColumnKey.of(Progress.REFERENCE)), Doubt.Why.UNKNOWN_AMOUNT);
        }
        if (CarbonUnit.of(line.answers()).isEmpty()
                || !(line.answers().answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference)) {
            return;
        }
        var years = new TreeMap<ColumnKey, BigDecimal>();
        line.answers().answers().forEach((key, answer) -> {
            if (key.column().equals(Progress.YEAR) && answer instanceof Quantity.Amount amount && amount.value().signum() != 0) {
                years.put(key, amount.value());
            }
        });
        var apart = years.entrySet().stream().filter(entry -> isApart(entry.getValue(), reference.value())).toList();
        if (!apart.isEmpty() && apart.size() == years.size()) {
            at(line, ColumnKey.of(Progress.REFERENCE), reference.value(), apart.getLast().getValue(), found);
            return;
        }
        apart.forEach(entry -> at(line, entry.getKey(), entry.getValue(), reference.value(), found));
        if (line.answers().answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount target
                && isApart(target.value(), reference.value())) {
            at(line, ColumnKey.of(Progress.TARGET_LEVEL), target.value(), reference.value(), found);
        }
    }

    private static void at(LineView line, ColumnKey column, BigDecimal wrong, BigDecimal right, Found found) {
        if (line.answers().answer(column).orElse(null) instanceof Quantity explained && !explained.footnotes().isEmpty()) {
            return; // the figures may be right: a footnote says so
        }
        Quantity mended = Quantity.of(wrong.abs().compareTo(right.abs()) > 0 ? wrong.movePointLeft(3) : wrong.movePointRight(3));
        found.at(line.place(column)).with(Quantity.of(wrong), Quantity.of(right), mended)
                .mendedBy(new Edit.SetAnswers("convertUnit", List.of(new Edit.Change(line.place(column), Optional.of(mended)))));
    }

    private static boolean isApart(BigDecimal one, BigDecimal other) {
        var less = one.abs().min(other.abs());
        var more = one.abs().max(other.abs());
        return less.signum() != 0 && more.compareTo(less.multiply(Plausible.APART_FROM)) >= 0
                && more.compareTo(less.multiply(Plausible.APART_TO)) <= 0;
    }
}

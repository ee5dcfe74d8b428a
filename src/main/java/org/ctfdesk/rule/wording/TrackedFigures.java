package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;

/**
 * The figures of one indicator in table 4, as they stand there.
 *
 * @param indicator its id in table 1
 * @param row its row in table 4
 */
record TrackedFigures(String indicator, Row row) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** All indicators that have a row. */
    static List<TrackedFigures> of(Report report) {
        var all = new ArrayList<TrackedFigures>();
        for (var key : report.keysOf(Progress.FORM)) {
            report.table(key).block(Progress.INDICATOR).items()
                    .forEach(item -> all.add(new TrackedFigures(item.id(), item.row(Progress.INDICATOR))));
        }
        return all;
    }

    Optional<BigDecimal> reference() {
        return figure(ColumnKey.of(Progress.REFERENCE));
    }

    Optional<BigDecimal> level() {
        return figure(ColumnKey.of(Progress.TARGET_LEVEL));
    }

    Optional<BigDecimal> in(int year) {
        return figure(new ColumnKey(Progress.YEAR, year));
    }

    /** The emissions balance of a year as it is typed or computed, in the unit of its row. */
    static Optional<BigDecimal> balance(Report report, TableKey table, int year) {
        var column = new ColumnKey(Progress.YEAR, year);
        var figures = Figures.of(report, table);
        return figures.result(Progress.BALANCE, column).flatMap(Result::value).map(Answer.class::cast)
                .or(() -> figures.typed(Progress.BALANCE, column))
                .filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }

    /** All figures of the row, and the distances of reference and level and of each year from the reference. */
    List<BigDecimal> known() {
        var known = new ArrayList<BigDecimal>();
        row.answers().keySet().forEach(column -> figure(column).ifPresent(known::add));
        var typed = List.copyOf(known);
        reference().ifPresent(reference -> typed.forEach(figure -> known.add(figure.subtract(reference).abs())));
        return known;
    }

    boolean isPerCent() {
        return RowUnit.of(row).filter(RowUnit.PER_CENT::means).isPresent();
    }

    boolean isCarbon() {
        return CarbonUnit.of(row).isPresent();
    }

    /** So much carbon dioxide for each unit of something else. */
    boolean isIntensity() {
        return RowUnit.of(row).map(RowUnit::written).filter(FreeText::isIntensity).isPresent();
    }

    /** By how many per cent the target lies below the reference: of a budget, on average of its years; an intensity is no sum. */
    Optional<BigDecimal> reduction(Ndc ndc) {
        if (!isCarbon() && !isIntensity() || reference().isEmpty() || level().isEmpty() || reference().get().signum() <= 0) {
            return Optional.empty();
        }
        var years = ndc.multiYear() && isCarbon() ? Math.max(1, ndc.targetTo() - ndc.targetFrom() + 1) : 1;
        var share = level().get().divide(reference().get().multiply(new BigDecimal(years)), MathContext.DECIMAL64);
        return Optional.of(HUNDRED.subtract(share.multiply(HUNDRED)));
    }

    private Optional<BigDecimal> figure(ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }
}

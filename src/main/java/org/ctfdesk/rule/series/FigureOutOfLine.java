package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A figure of tables 6 to 9 that leaves its series for one year and comes back, or that is a thousand times its neighbour, is
 * explained (suspected: a slip of a key, or another unit): MPGs, para. 47. LULUCF swings by itself and is left alone.
 */
public final class FigureOutOfLine extends Rule.OfTable {
    private static final BigDecimal QUIET = new BigDecimal("0.10");
    private static final BigDecimal ROUGH = new BigDecimal("0.50");
    private static final BigDecimal LARGE = new BigDecimal("0.30");
    private static final BigDecimal HUGE = new BigDecimal("3.00");
    private static final BigDecimal OF_TOTAL = new BigDecimal("0.02");

    private static final BigDecimal OF_TOTAL_FAR = new BigDecimal("0.002");
    private static final BigDecimal FAR = new BigDecimal(8);

    public FigureOutOfLine() {
        super(warning("OWN-05", mpgs("47")).breaks("U-04").on(Series.FORMS::contains));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        for (var line : series.lines()) {
            if (line.equals("lulucf") || line.endsWith("With") || line.endsWith("Including")) {
                continue;
            }
            for (var i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var before = i == 0 ? Optional.<BigDecimal>empty() : series.figure(line, columns.get(i - 1));
                var after = i + 1 == columns.size() ? Optional.<BigDecimal>empty() : series.figure(line, columns.get(i + 1));
                var figure = series.figure(line, column);
                if (figure.isEmpty() || before.isEmpty() && after.isEmpty() || isExplained(table, line, column)) {
                    continue;
                }
                check(series, line, column, figure.get(), before, after, found);
            }
        }
    }

    private static void check(Series series, String line, ColumnKey column, BigDecimal figure, Optional<BigDecimal> before,
            Optional<BigDecimal> after, Found found) {
        var others = series.near(line, column);
        var thousands = Series.standsOut(figure, others, 3) ? 3 : Series.standsOut(figure, others, -3) ? -3 : 0;
        if (thousands != 0 && !isColumn(series, column, thousands)) {
            var beside = others.stream().filter(other -> Series.thousands(figure, other) == thousands).findFirst().orElseThrow();
            var right = figure.movePointLeft(thousands);
            var mended = Quantity.of(right.setScale(Math.max(0, right.scale())));
            found.at(series.place(line, column))
                    .says("unit", Quantity.of(figure), Quantity.of(beside), mended)
                    .mendedBy(new Edit.SetAnswers("convertUnit",
                            List.of(new Edit.Change(series.place(line, column), Optional.of(mended)))));
        } else if (thousands == 0 && before.isPresent() && after.isPresent() && isSpike(figure, before.get(), after.get())
                && counts(series, column, figure.max(before.get()), isFar(figure, before.get(), after.get()) ? OF_TOTAL_FAR : OF_TOTAL)) {
            found.at(series.place(line, column))
                    .says("spike", Quantity.of(figure), Quantity.of(before.get()), Quantity.of(after.get()));
        }
    }

    /** Neighbours that are alike, and a figure that is not. */
    private static boolean isSpike(BigDecimal figure, BigDecimal before, BigDecimal after) {
        if (before.signum() <= 0 || after.signum() <= 0) {
            return false;
        }
        var apart = before.subtract(after).abs().divide(before.max(after), MathContext.DECIMAL64);
        var mean = before.add(after).divide(new BigDecimal(2), MathContext.DECIMAL64);
        var off = figure.subtract(mean).abs().divide(mean.min(figure.signum() > 0 ? figure : mean), MathContext.DECIMAL64);
        return apart.compareTo(QUIET) <= 0 && off.compareTo(LARGE) > 0 || apart.compareTo(ROUGH) <= 0 && off.compareTo(HUGE) > 0;
    }

    /** Small rows may double. */
    private static boolean counts(Series series, ColumnKey column, BigDecimal figure, BigDecimal share) {
        var sum = series.figures(column).values().stream().filter(each -> each.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return figure.compareTo(sum.multiply(share)) > 0;
    }

    /** Eight times both neighbours, or less than an eighth of both. */
    private static boolean isFar(BigDecimal figure, BigDecimal before, BigDecimal after) {
        return figure.signum() > 0 && (figure.compareTo(before.max(after).multiply(FAR)) > 0
                || figure.multiply(FAR).compareTo(before.min(after)) < 0);
    }

    /** True where most of the column is of that size: it is told once. */
    private static boolean isColumn(Series series, ColumnKey column, int thousands) {
        var telling = series.figures(column).entrySet().stream()
                .filter(entry -> Series.standsOut(entry.getValue(), series.near(entry.getKey(), column), thousands)).count();
        return telling >= Series.LEAST_LINES;
    }

    private static boolean isExplained(TableView table, String line, ColumnKey column) {
        return table.table().row(line).answer(column)
                .filter(answer -> answer instanceof Quantity quantity && !quantity.footnotes().isEmpty()).isPresent();
    }
}

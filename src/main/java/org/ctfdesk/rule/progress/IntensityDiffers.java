package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * An intensity is the quotient of its two series, but for powers of ten: suspected beside MPGs, para. 77(a), where the
 * target is one of intensity and just one supporting row is not in CO2 eq.; the other is one that is, or net emissions.
 */
public final class IntensityDiffers extends Rule.OfTable {

    public IntensityDiffers() {
        super(warning("T4-21", mpgs("77(a)"))
                .on(Progress.FORM)
                .where(report -> report.profile().ndc().type() == Ndc.TargetType.INTENSITY_REDUCTION, NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(TableView table, Found found) {
        var supporting = table.table().block("supporting").items().stream().map(item -> item.row("supporting")).toList();
        var emissions = supporting.stream().filter(row -> CarbonUnit.of(row).isPresent()).toList();
        var divisors = supporting.stream().filter(IntensityDiffers::isDenominator).toList();
        if (table.profile().ndc().type() != Ndc.TargetType.INTENSITY_REDUCTION || emissions.size() > 1 || divisors.size() != 1) {
            if (table.profile().ndc().type() == Ndc.TargetType.INTENSITY_REDUCTION && hasIntensity(table)
                    && supporting.stream().noneMatch(IntensityDiffers::isDenominator)) {
                found.at(new Place(table.key(), new RowKey("supporting", "1"), ColumnKey.LABEL)).says("denominator");
                return;
            }
            found.undecided(new Place(table.key(), new RowKey("supporting", "1"), ColumnKey.LABEL),
                    supporting.isEmpty() ? Doubt.Why.BLANK : Doubt.Why.AMBIGUOUS);
            return;
        }
        var above = emissions.isEmpty() ? table.table().row("emissions") : emissions.getFirst();
        for (var item : table.table().block(Progress.INDICATOR).items()) {
            var row = item.row(Progress.INDICATOR);
            if (row.chosen(ColumnKey.of(Progress.UNIT)).stream().anyMatch(IntensityDiffers::isQuotient)) {
                check(table, new RowKey(Progress.INDICATOR, item.id()), row, above, divisors.getFirst(), found);
            }
        }
    }

    private static boolean hasIntensity(TableView table) {
        return table.table().block(Progress.INDICATOR).items().stream().anyMatch(item ->
                item.row(Progress.INDICATOR).chosen(ColumnKey.of(Progress.UNIT)).stream().anyMatch(IntensityDiffers::isQuotient));
    }

    /** So much carbon dioxide for each unit of something else; electricity per inhabitant is no intensity of emissions. */
    private static boolean isQuotient(String unit) {
        return FreeText.isIntensity(unit);
    }

    /** A series in another unit than CO2 eq. */
    private static boolean isDenominator(Row row) {
        return CarbonUnit.of(row).isEmpty() && row.answers().values().stream().anyMatch(Quantity.Amount.class::isInstance);
    }

    /** Of several years at least one must fit, or the two rows may be other things. */
    private static void check(TableView table, RowKey key, Row indicator, Row emissions, Row divisor, Found found) {
        var wrong = new TreeMap<ColumnKey, BigDecimal>();
        var right = 0;
        for (var column : indicator.answers().keySet()) {
            var given = amount(indicator, column);
            var above = amount(emissions, column);
            var below = amount(divisor, column);
            if (!column.column().equals(Progress.YEAR) || given.isEmpty() || above.isEmpty() || below.isEmpty()) {
                continue;
            }
            var quotient = scaled(above.get().divide(below.get(), MathContext.DECIMAL64), given.get());
            if (quotient.subtract(given.get()).abs()
                    .compareTo(given.get().multiply(Plausible.share(table.profile().limits().quotient()))) <= 0) {
                right++;
            } else {
                wrong.put(column, quotient.round(new MathContext(Math.max(3, given.get().precision()))));
            }
        }
        if (right > 0 || wrong.size() == 1) {
            wrong.forEach((column, quotient) -> found.at(new Place(table.key(), key, column))
                    .with(indicator.answer(column).orElseThrow(),
                            Quantity.of(quotient.setScale(Math.max(0, quotient.scale()), RoundingMode.HALF_UP))));
        }
    }

    /** Moved by powers of ten next to {@code given}: the units of the two rows are not known. */
    private static BigDecimal scaled(BigDecimal quotient, BigDecimal given) {
        var moved = quotient.movePointRight(given.precision() - given.scale() - (quotient.precision() - quotient.scale()));
        var best = moved;
        for (var other : List.of(moved.movePointLeft(1), moved.movePointRight(1))) {
            if (other.subtract(given).abs().compareTo(best.subtract(given).abs()) < 0) {
                best = other;
            }
        }
        return best;
    }

    /** A figure above zero. */
    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity.Amount amount && amount.value().signum() > 0
                ? Optional.of(amount.value()) : Optional.empty();
    }
}

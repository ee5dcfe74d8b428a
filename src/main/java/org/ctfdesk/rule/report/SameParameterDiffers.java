package org.ctfdesk.rule.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.RowUnit;

/**
 * What has one name and one unit in tables 4, 10 and 11 has one figure in the latest year of the inventory: follows from MPGs,
 * paras. 96(a) and 97.
 */
public final class SameParameterDiffers extends Rule.OfReport {
    private static final BigDecimal SHARE = new BigDecimal("0.02"); // figures are rounded, and balances revised

    private static final int LEAST_DIGITS = 4;

    public SameParameterDiffers() {
        super(warning("OWN-85", mpgs("96(a)")).breaks("U-04").reads(Progress.FORM, KeyIndicators.FORM, Assumptions.FORM));
    }

    private record Known(Place place, BigDecimal figure, String unit) {}

    @Override
    public void check(Report report, Found found) {
        var latest = report.profile().periods().inventoryTo();
        var known = new HashMap<String, Known>();
        for (var key : report.keysOf(Progress.FORM)) {
            each(report, key, "supporting", new ColumnKey(Progress.YEAR, latest), known, found);
        }
        var recent = new ColumnKey("recent", latest);
        each(report, TableKey.of(KeyIndicators.FORM.id()), KeyIndicators.KEY_INDICATOR, recent, known, found);
        each(report, TableKey.of(Assumptions.FORM.id()), Assumptions.ASSUMPTION, recent, known, found);
    }

    private static void each(Report report, TableKey table, String part, ColumnKey column, Map<String, Known> known, Found found) {
        for (var item : report.table(table).block(part).items()) {
            var row = item.row(part);
            if (!(row.answer(column).orElse(null) instanceof Quantity.Amount amount) || amount.value().signum() == 0) {
                continue;
            }
            var place = new Place(table, new RowKey(part, item.id()), column);
            var name = FreeText.name(FreeText.words(row, ColumnKey.LABEL.column()).orElse(""));
            var other = name.isEmpty() ? null : known.putIfAbsent(name, new Known(place, amount.value(), unit(row)));
            if (other != null && other.unit().equals(unit(row)) && !agree(other.figure(), amount.value()) && amount.footnotes().isEmpty()) {
                found.at(place).with(amount, Quantity.of(other.figure()), other.place().table().form().replace("table", ""),
                        String.valueOf(column.year()));
            } else if (other != null && other.unit().equals(unit(row)) && amount.footnotes().isEmpty()
                    && !Tolerance.agree(other.figure(), amount.value()) && isAsExact(other.figure(), amount.value())) {
                found.at(place).as(Severity.INFO).with(amount, Quantity.of(other.figure()),
                        other.place().table().form().replace("table", ""), String.valueOf(column.year()));
            }
        }
    }

    /** Neither is the other one rounded. */
    private static boolean isAsExact(BigDecimal one, BigDecimal other) {
        return one.stripTrailingZeros().precision() == other.stripTrailingZeros().precision()
                && one.stripTrailingZeros().precision() >= LEAST_DIGITS;
    }

    private static String unit(Row row) {
        return RowUnit.of(row).map(RowUnit::written).orElse("");
    }

    private static boolean agree(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().divide(one.abs().max(other.abs()), MathContext.DECIMAL64).compareTo(SHARE) <= 0;
    }
}

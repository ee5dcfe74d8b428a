package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Thousandfold;

/**
 * An indicator in per cent is the quotient of its two supporting rows: suspected beside MPGs, para. 77(a), where just two of one unit
 * stand in the table and most years fit, all are a thousandfold apart, or all
 * fit once one row is moved by a year.
 */
public final class ShareDiffers extends Rule.OfTable {
    private static final Pattern PART = Pattern.compile("(?i)renewable|covered|of which|protected|restored|electric (?:cars|vehicles|buses)"
            + "|with access|certified|recycled|recovered|treated|low.carbon");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal FITS = new BigDecimal("0.01");
    private static final BigDecimal MOVED = new BigDecimal("0.003");
    private static final BigDecimal JUMP = new BigDecimal("0.30");
    private static final BigDecimal OFF = new BigDecimal("0.03");

    public ShareDiffers() {
        super(warning("OWN-96", mpgs("77(a)")).breaks("U-04").on(Progress.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var rows = table.table().block("supporting").items();
        var indicators = table.table().block(Progress.INDICATOR).items().stream()
                .filter(item -> RowUnit.of(item.row(Progress.INDICATOR)).filter(RowUnit.PER_CENT::means).isPresent()).toList();
        if (rows.size() == 2 && indicators.size() == 1 && haveOneUnit(rows)) {
            check(table, indicators.getFirst().row(Progress.INDICATOR), rows.getFirst(), rows.getLast(), found);
        } else if (rows.size() == 2 && indicators.size() == 1 && fit(indicators.getFirst().row(Progress.INDICATOR), rows) >= 2) {
            found.at(new Place(table.key(), new RowKey("supporting", rows.getFirst().id()), ColumnKey.of(Progress.UNIT))).says("unit");
        }
    }

    /** In how many columns the per cent are the quotient of both rows, whatever their units. */
    private static long fit(Row indicator, List<Item> rows) {
        return indicator.answers().keySet().stream().filter(column -> {
            var given = amount(indicator, column);
            var above = amount(rows.getFirst().row("supporting"), column);
            var below = amount(rows.getLast().row("supporting"), column);
            return given.isPresent() && above.isPresent() && below.isPresent() && above.get().multiply(HUNDRED)
                    .divide(below.get(), MathContext.DECIMAL64).subtract(given.get()).abs()
                    .divide(given.get(), MathContext.DECIMAL64).compareTo(FITS) <= 0;
        }).count();
    }

    private static boolean haveOneUnit(List<Item> rows) {
        var one = RowUnit.of(rows.getFirst().row("supporting"));
        return one.isPresent() && RowUnit.of(rows.getLast().row("supporting")).filter(one.get()::means).isPresent();
    }

    private static void check(TableView table, Row indicator, Item part, Item whole, Found found) {
        var fits = 0;
        var far = 0;
        var misses = 0;
        var reversed = 0;
        ColumnKey wrong = null;
        for (var column : indicator.answers().keySet()) {
            var given = amount(indicator, column);
            var above = amount(part.row("supporting"), column);
            var below = amount(whole.row("supporting"), column);
            if (given.isEmpty() || above.isEmpty() || below.isEmpty()) {
                continue;
            }
            var share = above.get().multiply(HUNDRED).divide(below.get(), MathContext.DECIMAL64);
            var other = below.get().multiply(HUNDRED).divide(above.get(), MathContext.DECIMAL64);
            reversed += other.subtract(given.get()).abs().divide(given.get(), MathContext.DECIMAL64).compareTo(FITS) <= 0 ? 1 : 0;
            var off = share.subtract(given.get()).abs().divide(given.get(), MathContext.DECIMAL64);
            if (off.compareTo(FITS) <= 0) {
                fits++;
                continue;
            }
            misses++;
            if (off.compareTo(OFF) > 0 && !isJump(indicator, column, given.get())) {
                wrong = wrong == null ? column : wrong;
                far++;
            }
        }
        if (misses >= 2 && misses > fits && (isShifted(table, indicator, part, whole, found) || isShifted(table, indicator, whole, part, found))) {
            return;
        }
        if (wrong != null && fits == 0 && reversed >= 2 && isNamedShare(part, whole)) {
            found.at(new Place(table.key(), new RowKey("supporting", part.id()), wrong)).says("exchanged");
        } else if (wrong != null && (fits >= 2 && fits > far || fits == 0 && far >= 2 && isThousandfold(indicator, part, whole, wrong))) {
            var share = amount(part.row("supporting"), wrong).get().multiply(HUNDRED)
                    .divide(amount(whole.row("supporting"), wrong).get(), MathContext.DECIMAL32);
            found.at(new Place(table.key(), new RowKey("supporting", part.id()), wrong))
                    .with(part.row("supporting").answer(wrong).orElseThrow(), whole.row("supporting").answer(wrong).orElseThrow(),
                            Quantity.of(share.setScale(Math.max(1, Math.min(4, share.scale())), RoundingMode.HALF_UP)),
                            indicator.answer(wrong).orElseThrow());
        }
    }

    /** All years come out once the row is moved by one: it was pasted a column too far. */
    private static boolean isShifted(TableView table, Row indicator, Item moved, Item other, Found found) {
        var isPart = table.table().block("supporting").items().getFirst().equals(moved);
        for (var by : List.of(1, -1)) {
            var fits = 0;
            var all = 0;
            ColumnKey first = null;
            for (var column : indicator.answers().keySet()) {
                var given = amount(indicator, column);
                var here = amount(other.row("supporting"), column);
                var there = amount(moved.row("supporting"), new ColumnKey(column.column(), column.year() + by));
                if (column.year() == 0 || given.isEmpty() || here.isEmpty() || there.isEmpty()) {
                    continue;
                }
                all++;
                first = first == null ? column : first;
                var share = (isPart ? there.get() : here.get()).multiply(HUNDRED)
                        .divide(isPart ? here.get() : there.get(), MathContext.DECIMAL64);
                fits += share.subtract(given.get()).abs().divide(given.get(), MathContext.DECIMAL64).compareTo(MOVED) <= 0 ? 1 : 0;
            }
            if (fits >= 2 && fits == all) {
                found.at(new Place(table.key(), new RowKey("supporting", moved.id()), first))
                        .says("shifted", moved.row("supporting").answer(new ColumnKey(first.column(), first.year() + by)).orElseThrow(),
                                String.valueOf(first.year() + by), String.valueOf(first.year()));
                return true;
            }
        }
        return false;
    }

    /** Which row is the part and which the whole is known by the names alone: a part is told with more words. */
    private static boolean isNamedShare(Item part, Item whole) {
        return PART.matcher(FreeText.words(part.row("supporting"), ColumnKey.LABEL.column()).orElse("")).find()
                && !PART.matcher(FreeText.words(whole.row("supporting"), ColumnKey.LABEL.column()).orElse("")).find();
    }

    /** The indicator itself leaves its row: T4-22 asks about it. */
    private static boolean isJump(Row indicator, ColumnKey column, BigDecimal given) {
        return column.column().equals(Progress.YEAR) && indicator.answers().keySet().stream()
                .filter(other -> other.column().equals(Progress.YEAR) && !other.equals(column))
                .flatMap(other -> amount(indicator, other).stream())
                .allMatch(other -> given.subtract(other).abs().compareTo(other.multiply(JUMP)) > 0);
    }

    private static boolean isThousandfold(Row indicator, Item part, Item whole, ColumnKey column) {
        var ratio = amount(part.row("supporting"), column).get().multiply(HUNDRED)
                .divide(amount(whole.row("supporting"), column).get(), MathContext.DECIMAL64)
                .divide(amount(indicator, column).get(), MathContext.DECIMAL64);
        return Thousandfold.between(ratio, BigDecimal.ONE);
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity.Amount amount && amount.value().signum() > 0
                && (column.column().equals(Progress.YEAR) || column.column().equals(Progress.REFERENCE))
                ? Optional.of(amount.value()) : Optional.empty();
    }
}

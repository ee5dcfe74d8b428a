package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The rows of a gas with and without LULUCF are not exchanged, nor the copy of one another (suspected): they differ together by what
 * stands in the row of LULUCF. MPGs, paras. 47, 49 and 98. Told at the gas that is the cause, once for all years.
 */
public final class GasRowsExchanged extends Rule.OfTable {
    private static final BigDecimal SHARE = new BigDecimal("0.002");
    private static final BigDecimal CENTS = new BigDecimal("0.05");
    private static final BigDecimal LARGE = new BigDecimal("0.01");

    public GasRowsExchanged() {
        super(warning("OWN-169", mpgs("47")).breaks("T6-01", "T7-10").on(Series.FORMS::contains).cause());
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var isInventory = table.form() == Summary.FORM;
        var gases = isInventory ? List.of("co2With", "ch4With", "n2oWith") : List.of("co2Including", "ch4Including", "n2oIncluding");
        var columns = new ArrayList<>(series.columns());
        if (isInventory) {
            columns.add(ColumnKey.of(Summary.REFERENCE_YEAR));
            columns.add(ColumnKey.of(Summary.BASE_YEAR));
        }
        for (var gas : gases) {
            var exchanged = columns.stream().filter(column -> isExchanged(series, gases, gas, column)).toList();
            var copied = columns.stream().filter(column -> isCopied(series, gases, gas, column)).toList();
            if (exchanged.size() > 1) {
                found.at(series.place(gas, exchanged.getFirst())).says("exchanged", String.valueOf(exchanged.size()))
                        .mendedBy(new Edit.SetAnswers("exchange", changes(table, gas, exchanged)));
                return;
            }
            if (copied.size() > 1) {
                found.at(series.place(gas, copied.getFirst())).says("copied", String.valueOf(copied.size()));
                return;
            }
        }
    }

    private static boolean isExchanged(Series series, List<String> gases, String gas, ColumnKey column) {
        var sum = sum(series, gases, column);
        var lulucf = series.figure("lulucf", column);
        var own = difference(series, gas, column);
        return sum.isPresent() && lulucf.isPresent() && own.filter(value -> value.signum() != 0).isPresent()
                && !isNear(sum.get(), lulucf.get())
                && isNear(sum.get().subtract(own.get().multiply(new BigDecimal(2))), lulucf.get())
                && own.get().abs().compareTo(lulucf.get().abs().multiply(LARGE)) > 0;
    }

    private static boolean isCopied(Series series, List<String> gases, String gas, ColumnKey column) {
        var sum = sum(series, gases, column);
        var lulucf = series.figure("lulucf", column);
        return sum.isPresent() && lulucf.isPresent() && !isNear(sum.get(), lulucf.get())
                && difference(series, gas, column).filter(value -> value.signum() == 0).isPresent()
                && gases.stream().filter(other -> !other.equals(gas))
                .allMatch(other -> difference(series, other, column).filter(value -> value.signum() != 0).isPresent());
    }

    private static Optional<BigDecimal> sum(Series series, List<String> gases, ColumnKey column) {
        var sum = BigDecimal.ZERO;
        for (var gas : gases) {
            var own = difference(series, gas, column);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(own.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> difference(Series series, String gas, ColumnKey column) {
        return series.figure(gas, column).flatMap(with -> series.figure(without(gas), column).map(with::subtract));
    }

    private static String without(String gas) {
        return gas.replace("With", "Without").replace("Including", "Excluding");
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(SHARE).max(CENTS)) <= 0;
    }

    private static List<Edit.Change> changes(TableView table, String gas, List<ColumnKey> columns) {
        var changes = new ArrayList<Edit.Change>();
        for (var column : columns) {
            changes.add(new Edit.Change(new Place(table.key(), RowKey.of(gas), column), table.table().row(without(gas)).answer(column)));
            changes.add(new Edit.Change(new Place(table.key(), RowKey.of(without(gas)), column), table.table().row(gas).answer(column)));
        }
        return changes;
    }
}

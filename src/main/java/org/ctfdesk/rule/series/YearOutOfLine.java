package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A year of table 6 in which every sector stands out from both years beside it by the same share (suspected: another inventory, or
 * another factor, in one column): MPGs, paras. 26 and 57. One finding for the column.
 */
public final class YearOutOfLine extends Rule.OfTable {
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste");
    private static final BigDecimal LEAST = new BigDecimal("0.06");
    private static final BigDecimal SPREAD = new BigDecimal("0.035");

    public YearOutOfLine() {
        super(warning("OWN-167", mpgs("57")).on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        for (var i = 1; i + 1 < columns.size(); i++) {
            var column = columns.get(i);
            var off = off(series, columns.get(i - 1), column, columns.get(i + 1));
            if (off.size() < Series.LEAST_LINES) {
                continue;
            }
            var least = Collections.min(off);
            var most = Collections.max(off);
            if (least.signum() == most.signum() && least.abs().min(most.abs()).compareTo(LEAST) > 0
                    && most.subtract(least).compareTo(SPREAD) < 0) {
                found.at(series.place("energy", column)).with(String.valueOf(column.year()),
                        Quantity.of(off.getFirst().movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
            }
        }
    }

    /** How far each sector lies from the mean of the years beside it, as a fraction. */
    private static List<BigDecimal> off(Series series, ColumnKey before, ColumnKey column, ColumnKey after) {
        var off = new ArrayList<BigDecimal>();
        for (var sector : SECTORS) {
            var figures = List.of(series.figure(sector, before), series.figure(sector, column), series.figure(sector, after));
            if (figures.stream().allMatch(figure -> figure.filter(value -> value.signum() > 0).isPresent())) {
                var mean = value(figures.get(0)).add(value(figures.get(2))).divide(new BigDecimal(2), MathContext.DECIMAL64);
                off.add(value(figures.get(1)).divide(mean, MathContext.DECIMAL64).subtract(BigDecimal.ONE));
            }
        }
        return off;
    }

    private static BigDecimal value(Optional<BigDecimal> figure) {
        return figure.orElseThrow();
    }
}

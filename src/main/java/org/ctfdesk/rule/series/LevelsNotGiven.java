package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Projections are levels in kt CO2 eq., as the inventory column beside them, and neither an index nor differences to another scenario:
 * MPGs, paras. 94, 95 and 98. Suspected where every sector falls to a small part, or rises many times; one finding for the table.
 */
public final class LevelsNotGiven extends Rule.OfTable {
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "waste");
    private static final BigDecimal SMALL = new BigDecimal("0.20");
    private static final BigDecimal TINY = new BigDecimal("0.00001");
    private static final BigDecimal LEAST_OF_INDEX = new BigDecimal(40);
    private static final BigDecimal MOST_OF_INDEX = new BigDecimal(260);

    public LevelsNotGiven() {
        super(warning("OWN-171", mpgs("98")).breaks("U-04").on(form -> Series.FORMS.contains(form) && form != Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var recent = series.columns().getFirst();
        var projected = series.columns().stream().filter(column -> column.column().equals(Projections.PROJECTION)).toList();
        var figures = new ArrayList<BigDecimal>();
        var far = 0;
        for (var sector : SECTORS) {
            var before = series.figure(sector, recent);
            for (var column : projected) {
                var figure = series.figure(sector, column);
                if (before.isPresent() && figure.isPresent()) {
                    figures.add(figure.get());
                    far += isFar(figure.get(), before.get()) ? 1 : 0;
                }
            }
        }
        if (figures.size() < Series.LEAST_LINES || far < figures.size() || isThousandth(series, recent, projected)) {
            return;
        }
        var isIndex = figures.stream().allMatch(each -> each.compareTo(LEAST_OF_INDEX) > 0 && each.compareTo(MOST_OF_INDEX) < 0);
        var first = SECTORS.stream().filter(sector -> series.figure(sector, recent).isPresent()
                && projected.stream().anyMatch(column -> series.figure(sector, column).isPresent())).findFirst().orElseThrow();
        var column = projected.stream().filter(each -> series.figure(first, each).isPresent()).findFirst().orElseThrow();
        found.at(series.place(first, column)).says(isIndex ? "index" : "differences",
                Quantity.of(series.figure(first, recent).orElseThrow()), Quantity.of(series.figure(first, column).orElseThrow()));
    }

    private static boolean isFar(BigDecimal figure, BigDecimal before) {
        var ratio = figure.abs().divide(before.abs(), MathContext.DECIMAL64);
        return ratio.compareTo(SMALL) < 0 && ratio.compareTo(TINY) > 0;
    }

    /** Another unit is told by the rules of columns and tables. */
    private static boolean isThousandth(Series series, ColumnKey recent, List<ColumnKey> projected) {
        var telling = SECTORS.stream().filter(sector -> series.figure(sector, recent).isPresent() && projected.stream()
                .flatMap(column -> series.figure(sector, column).stream())
                .allMatch(figure -> Series.thousands(figure, series.figure(sector, recent).orElseThrow()) != 0)).count();
        return telling >= Series.LEAST_LINES;
    }
}

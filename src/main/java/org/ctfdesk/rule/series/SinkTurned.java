package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Land that removed in the latest inventory year does not emit as much in the first projected one, nor the other way round, without a
 * footnote (suspected, of the two scenarios with measures: a sign that was lost on the way): MPGs, paras. 47 and 98.
 */
public final class SinkTurned extends Rule.OfTable {
    private static final String LULUCF = "lulucf";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWICE = new BigDecimal(2);

    public SinkTurned() {
        super(warning("OWN-170", mpgs("98")).on(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns().stream().filter(column -> series.figure(LULUCF, column).isPresent()).toList();
        if (columns.size() < 2 || !columns.getFirst().column().equals(Projections.RECENT)) {
            return;
        }
        var before = series.figure(LULUCF, columns.getFirst()).orElseThrow();
        var first = series.figure(LULUCF, columns.get(1)).orElseThrow();
        var isTurned = columns.stream().skip(1).map(column -> series.figure(LULUCF, column)).flatMap(Optional::stream)
                .allMatch(figure -> figure.signum() == -before.signum());
        var ratio = first.abs().divide(before.abs(), MathContext.DECIMAL64);
        if (isTurned && ratio.compareTo(HALF) > 0 && ratio.compareTo(TWICE) < 0 && !cites(table, columns.get(1))) {
            found.at(series.place(LULUCF, columns.get(1))).with(Quantity.of(before), String.valueOf(columns.getFirst().year()),
                    Quantity.of(first));
        }
    }

    private static boolean cites(TableView table, ColumnKey column) {
        return table.table().row(LULUCF).answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }
}

package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * One metric throughout the series: a single step of CH4 or N2O by the ratio of two assessment reports, between years that hardly
 * differ, is suspected to be a change of the global warming potentials. MPGs, paras. 26 and 37.
 */
public final class MetricStep extends Rule.OfTable {
    /** The value of the Fifth Assessment Report by that of another, and the name of that. */
    private static final Map<String, Map<BigDecimal, String>> RATIOS = Map.of(
            "ch4Without", Map.of(new BigDecimal("1.12"), "AR4", new BigDecimal("1.3333"), "SAR"),
            "n2oWithout", Map.of(new BigDecimal("0.8893"), "AR4", new BigDecimal("0.8548"), "SAR"));
    private static final BigDecimal NEAR = new BigDecimal("0.02");
    private static final BigDecimal QUIET = new BigDecimal("0.04");
    private static final int LEAST_YEARS = 5;

    public MetricStep() {
        super(warning("OWN-168", mpgs("37")).breaks("U-02").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var steps = new LinkedHashMap<String, ColumnKey>();
        for (var gas : List.of("ch4Without", "n2oWithout")) {
            step(series, gas).ifPresent(column -> steps.put(gas, column));
        }
        if (steps.isEmpty()) {
            return;
        }
        var isBoth = steps.size() == 2 && steps.get("ch4Without").equals(steps.get("n2oWithout"));
        var gas = steps.keySet().iterator().next();
        var column = steps.get(gas);
        found.at(series.place(gas, column)).as(isBoth ? Severity.WARNING : Severity.INFO).with(String.valueOf(column.year()));
    }

    /** The only year in which the gas leaves its path, by such a ratio. */
    private static Optional<ColumnKey> step(Series series, String gas) {
        var columns = series.columns().stream().filter(column -> series.figure(gas, column).filter(value -> value.signum() > 0).isPresent())
                .toList();
        if (columns.size() < LEAST_YEARS) {
            return Optional.empty();
        }
        ColumnKey step = null;
        for (var i = 1; i < columns.size(); i++) {
            var ratio = series.figure(gas, columns.get(i)).orElseThrow()
                    .divide(series.figure(gas, columns.get(i - 1)).orElseThrow(), MathContext.DECIMAL64);
            if (ratio.subtract(BigDecimal.ONE).abs().compareTo(QUIET) > 0) {
                if (step != null || !isRatio(gas, ratio) || columns.get(i).year() - columns.get(i - 1).year() != 1) {
                    return Optional.empty();
                }
                step = columns.get(i);
            }
        }
        return Optional.ofNullable(step);
    }

    private static boolean isRatio(String gas, BigDecimal ratio) {
        return RATIOS.get(gas).keySet().stream().anyMatch(known ->
                ratio.divide(known, MathContext.DECIMAL64).subtract(BigDecimal.ONE).abs().compareTo(NEAR) < 0
                        || ratio.multiply(known).subtract(BigDecimal.ONE).abs().compareTo(NEAR) < 0);
    }
}

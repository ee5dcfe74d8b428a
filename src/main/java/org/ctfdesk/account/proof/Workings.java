package org.ctfdesk.account.proof;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;

/**
 * How a figure comes out of its lots, step by step.
 *
 * @param sum of the lots, in t CO2 eq or in the metric
 * @param average the sum by the years, in {@code averageUnit}; nothing where the method does not average
 * @param averageUnit nothing in a metric
 * @param adjustment the sum, or the average, in the unit of the row
 * @param level what it is added to, in the unit of the row; nothing where the row has none
 * @param unit the unit of the row; nothing in a metric
 * @param result the figure, in the unit of the row
 */
public record Workings(
        BigDecimal sum, Optional<BigDecimal> average, Optional<CarbonUnit> averageUnit, BigDecimal adjustment,
        Optional<BigDecimal> level, Optional<CarbonUnit> unit, BigDecimal result) {
    /** The steps of a proof that has a figure. */
    public static Workings of(Report report, Proof proof, boolean isInMetric) {
        var sum = proof.fromLots();
        var result = TableFour.recounted(report, proof.place(), sum, proof.divisor(), proof.level());
        var adjustment = TableFour.recounted(report, proof.place(), sum, proof.divisor(), Optional.empty());
        var averages = proof.divisor() > 1;
        var table = proof.place().table();
        var averageRow = new Place(table, RowKey.of(Progress.AVERAGE), proof.place().column());
        return new Workings(sum,
                averages ? Optional.of(TableFour.recounted(report, averageRow, sum, proof.divisor(), Optional.empty())) : Optional.empty(),
                isInMetric ? Optional.empty() : TableFour.unitOf(report, table, Progress.AVERAGE),
                adjustment,
                proof.level().map(level -> result.subtract(adjustment)),
                isInMetric ? Optional.empty() : TableFour.unitOf(report, table, proof.place().row().line()),
                result);
    }
}

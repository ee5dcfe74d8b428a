package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;

/** The rows of a target's table 4 as figures of one unit: that of the emissions balance, or the target's metric. */
final class TableRows {
    private static final ColumnKey UNIT = ColumnKey.of(Progress.UNIT);

    private final Report report;
    private final TableKey table;
    private final boolean isInMetric;
    private final Map<Place, Result> derived;
    private final Optional<CarbonUnit> unit;

    TableRows(Report report, Target target) {
        this.report = report;
        this.table = new TableKey(Progress.FORM.id(), target.id());
        this.isInMetric = target.outcomes() == Target.Outcomes.IN_METRIC;
        this.derived = Derived.of(report, table);
        this.unit = isInMetric ? Optional.empty() : TableFour.unitOf(report, table, Progress.BALANCE);
    }

    /** The unit of all figures; nothing in a metric, and where the balance is in no unit of carbon dioxide. */
    Optional<CarbonUnit> unit() {
        return unit;
    }

    /** What stands in a row in a year, typed or else computed; nothing where that is no amount of a known unit. */
    Optional<BigDecimal> in(String line, int year) {
        return answer(line, year).filter(Quantity.Amount.class::isInstance).flatMap(Sums::figure)
                .flatMap(figure -> converted(line, figure));
    }

    /** The same in the unit of other rows. */
    Optional<BigDecimal> in(String line, int year, TableRows other) {
        if (isInMetric || other.isInMetric) {
            return isInMetric && other.isInMetric ? in(line, year) : Optional.empty();
        }
        return in(line, year).flatMap(figure -> unit.flatMap(from -> other.unit.map(to -> moved(figure, from.placesTo(to)))));
    }

    private Optional<BigDecimal> converted(String line, BigDecimal figure) {
        if (isInMetric) {
            return Optional.of(moved(figure, 0));
        }
        return from(line).flatMap(from -> unit.map(to -> moved(figure, from.placesTo(to))));
    }

    /** A trajectory or budget without a unit is in that of the balance. */
    private Optional<CarbonUnit> from(String line) {
        var isPath = line.equals(Progress.INDICATIVE_TRAJECTORY) || line.equals(Progress.TRAJECTORY);
        return isPath && report.table(table).row(line).answer(UNIT).isEmpty() ? unit : TableFour.unitOf(report, table, line);
    }

    /** True where the Party typed over what is computed. */
    boolean isByHand(String line, int year) {
        var place = place(line, year);
        return derived.containsKey(place) && report.answer(place).isPresent();
    }

    private Optional<Answer> answer(String line, int year) {
        var place = place(line, year);
        return report.answer(place).or(() -> Optional.ofNullable(derived.get(place)).flatMap(Result::value));
    }

    private Place place(String line, int year) {
        return new Place(table, RowKey.of(line), new ColumnKey(Progress.YEAR, year));
    }

    /** A figure in another unit, without digits that say nothing. */
    static BigDecimal moved(BigDecimal figure, int places) {
        var tidy = figure.movePointRight(places).stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}

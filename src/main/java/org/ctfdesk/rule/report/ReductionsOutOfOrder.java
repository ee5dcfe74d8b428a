package org.ctfdesk.rule.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.progress.InventoryOf;

/**
 * The expected reductions of implemented and adopted measures together are of the order of what the projection with
 * measures lies below the one without: suspected from MPGs, paras. 85 and 94.
 */
public final class ReductionsOutOfOrder
        extends Rule.OfMeasures<List<ReductionsOutOfOrder.Year>, List<ReductionsOutOfOrder.Reduction>> {
    private static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);

    /** A year, and what table 7 lies below table 8 in it, in kt CO2 eq., where both tell. */
    record Year(int year, Optional<BigDecimal> difference) {}

    /** What one measure adds in a year; not whole where it keeps back what it may add. */
    record Reduction(BigDecimal figure, boolean isWhole) {
        static final Reduction NOTHING = new Reduction(BigDecimal.ZERO, true);
    }

    public ReductionsOutOfOrder() {
        super(warning("X-04", mpgs("85"))
                .comparing(Measures.FORM, Projections.WITH_MEASURES, Projections.WITHOUT_MEASURES)
                .ofMeasures(Measures.STATUS, Measures.EXPECTED));
    }

    @Override
    protected List<Year> gather(Report report) {
        var periods = report.profile().periods();
        return periods.of(Years.EXPECTED).stream().filter(periods.of(Years.PROJECTION)::contains)
                .map(year -> new Year(year, difference(report, year, "totalWith").or(() -> difference(report, year, "totalWithout"))))
                .toList();
    }

    @Override
    protected List<Reduction> read(Item measure, List<Year> years) {
        var row = measure.row(Measures.MEASURE);
        return years.stream().map(year -> read(row, year.year())).toList();
    }

    private static Reduction read(Row row, int year) {
        var status = row.answer(STATUS);
        if (row.chosen(STATUS).contains("planned")) {
            return Reduction.NOTHING;
        }
        var figure = row.answer(new ColumnKey(Measures.EXPECTED, year)).flatMap(Sums::figure);
        return new Reduction(status.isPresent() ? figure.orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                figure.isPresent() && status.isPresent());
    }

    @Override
    protected void check(List<Year> years, List<List<Reduction>> measures, Report report, Found found) {
        for (var index = 0; index < years.size(); index++) {
            var year = years.get(index);
            var place = new Place(TableKey.of(Projections.WITHOUT_MEASURES.id()), RowKey.of("totalWith"),
                    new ColumnKey(Projections.PROJECTION, year.year()));
            if (year.difference().isEmpty()) {
                found.undecided(place, Doubt.Why.UNKNOWN_AMOUNT);
            } else if (year.difference().get().signum() > 0) {
                compare(measures, index, year, place, report, found);
            }
        }
    }

    private static void compare(List<List<Reduction>> measures, int index, Year year, Place place, Report report, Found found) {
        var sum = BigDecimal.ZERO;
        var isWhole = true;
        for (var measure : measures) {
            sum = sum.add(measure.get(index).figure());
            isWhole &= measure.get(index).isWhole();
        }
        var difference = year.difference().orElseThrow();
        var apart = BigDecimal.valueOf(report.profile().limits().apart());
        var isMore = sum.compareTo(difference.multiply(apart)) > 0;
        var isLess = isWhole && sum.signum() > 0 && sum.multiply(apart).compareTo(difference) < 0;
        if (isMore || isLess) {
            found.at(place).with(InventoryOf.plain(sum), InventoryOf.plain(difference), String.valueOf(year.year()));
        }
    }

    private static Optional<BigDecimal> difference(Report report, int year, String line) {
        return total(report, Projections.WITHOUT_MEASURES, year, line)
                .flatMap(without -> total(report, Projections.WITH_MEASURES, year, line).map(without::subtract));
    }

    private static Optional<BigDecimal> total(Report report, Form form, int year, String line) {
        var place = new Place(TableKey.of(form.id()), RowKey.of(line), new ColumnKey(Projections.PROJECTION, year));
        return report.answer(place)
                .or(() -> Optional.ofNullable(Derived.of(report, place.table()).get(place)).flatMap(Result::value))
                .flatMap(Sums::figure);
    }
}

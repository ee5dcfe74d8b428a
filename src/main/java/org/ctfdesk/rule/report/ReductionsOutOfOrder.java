package org.ctfdesk.rule.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
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
public final class ReductionsOutOfOrder extends Rule.OfReport {
    private static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);

    public ReductionsOutOfOrder() {
        super(warning("X-04", mpgs("85"))
                .comparing(Measures.FORM, Projections.WITH_MEASURES, Projections.WITHOUT_MEASURES)
                .ofMeasures(Measures.STATUS, Measures.EXPECTED));
    }

    @Override
    public void check(Report report, Found found) {
        var periods = report.profile().periods();
        for (var year : periods.of(Years.EXPECTED)) {
            if (!periods.of(Years.PROJECTION).contains(year)) {
                continue;
            }
            var difference = difference(report, year, "totalWith").or(() -> difference(report, year, "totalWithout"));
            if (difference.isEmpty()) {
                found.undecided(new Place(TableKey.of(Projections.WITHOUT_MEASURES.id()), RowKey.of("totalWith"),
                        new ColumnKey(Projections.PROJECTION, year)),
                        Doubt.Why.UNKNOWN_AMOUNT);
            }
            if (difference.isPresent() && difference.get().signum() > 0) {
                check(report, year, difference.get(), found);
            }
        }
    }

    private static void check(Report report, int year, BigDecimal difference, Found found) {
        var sum = BigDecimal.ZERO;
        var isWhole = true;
        for (var measure : report.table(Measures.FORM.id()).block(Measures.MEASURE).items()) {
            var row = measure.row(Measures.MEASURE);
            if (row.answer(STATUS).orElse(null) instanceof Answer.Choices status && status.options().contains("planned")) {
                continue;
            }
            var figure = row.answer(new ColumnKey(Measures.EXPECTED, year)).flatMap(Sums::figure);
            isWhole &= figure.isPresent() && row.answer(STATUS).isPresent();
            sum = sum.add(row.answer(STATUS).isPresent() ? figure.orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
        }
        var apart = BigDecimal.valueOf(report.profile().limits().apart());
        var isMore = sum.compareTo(difference.multiply(apart)) > 0;
        var isLess = isWhole && sum.signum() > 0 && sum.multiply(apart).compareTo(difference) < 0;
        if (isMore || isLess) {
            found.at(new Place(TableKey.of(Projections.WITHOUT_MEASURES.id()), RowKey.of("totalWith"),
                    new ColumnKey(Projections.PROJECTION, year)))
                    .with(InventoryOf.plain(sum), InventoryOf.plain(difference), String.valueOf(year));
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

package org.ctfdesk.rule.series;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Two scenarios that differ in an earlier year do not meet again in every figure of a later one (suspected: the column was pasted from the
 * other table): MPGs, para. 94. One finding for the column.
 */
public final class ScenarioColumnCopied extends Rule.OfReport {
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "waste", "lulucf");
    private static final int LEAST_FIGURES = 4;
    private static final int LEAST_PLANNED = 2;

    public ScenarioColumnCopied() {
        super(warning("OWN-172", mpgs("94"))
                .reads(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES,
                        Measures.FORM).ofMeasures(Measures.STATUS, Measures.EXPECTED));
    }

    @Override
    public void check(Report report, Found found) {
        check(report, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, found);
        check(report, Projections.WITH_MEASURES, Projections.WITHOUT_MEASURES, found);
        check(report, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES, found);
    }

    private static void check(Report report, Form one, Form other, Found found) {
        var first = series(report, one);
        var second = series(report, other);
        var differed = false;
        for (var column : second.columns().stream().filter(each -> each.column().equals(Projections.PROJECTION)).toList()) {
            if ((differed || other == Projections.WITH_ADDITIONAL_MEASURES && isPlanned(report, column.year()))
                    && isSame(first, second, column)) {
                var line = SECTORS.stream().filter(sector -> second.figure(sector, column).isPresent()).findFirst().orElseThrow();
                found.at(second.place(line, column)).with(String.valueOf(column.year()), one.number());
                return;
            }
            differed |= differs(first, second, column);
        }
    }

    /** Several planned measures are expected to reduce something in that year. */
    private static boolean isPlanned(Report report, int year) {
        return report.table(Measures.FORM.id()).block(Measures.MEASURE).items().stream().map(item -> item.row(Measures.MEASURE))
                .filter(row -> row.chosen(ColumnKey.of(Measures.STATUS)).equals(List.of("planned"))
                        && row.answer(new ColumnKey(Measures.EXPECTED, year)).orElse(null) instanceof Quantity.Amount amount
                        && amount.value().signum() > 0)
                .limit(LEAST_PLANNED).count() == LEAST_PLANNED;
    }

    private static boolean isSame(Series one, Series other, ColumnKey column) {
        var figures = SECTORS.stream().filter(sector -> one.figure(sector, column).isPresent()).count();
        return figures >= LEAST_FIGURES && !differs(one, other, column)
                && SECTORS.stream().allMatch(sector -> one.figure(sector, column).isPresent() == other.figure(sector, column).isPresent());
    }

    private static boolean differs(Series one, Series other, ColumnKey column) {
        return SECTORS.stream().anyMatch(sector -> one.figure(sector, column).isPresent() && other.figure(sector, column).isPresent()
                && one.figure(sector, column).get().compareTo(other.figure(sector, column).get()) != 0);
    }

    private static Series series(Report report, Form form) {
        var key = TableKey.of(form.id());
        return new Series(form, key, report.table(key), report.profile());
    }
}

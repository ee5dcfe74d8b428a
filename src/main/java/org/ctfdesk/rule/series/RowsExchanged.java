package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;

/**
 * Two sectors of tables 6 to 9 that stand in each other's row, in one year or in all (suspected): MPGs, paras. 47 and 98. In one year
 * each fits the neighbours of the other; in all years the other tables have them the other way round. Told once, for it makes other
 * rules speak in every table that is compared.
 */
public final class RowsExchanged extends Rule.OfReport {
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste");
    private static final List<Form> FORMS = List.of(
            Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);
    private static final BigDecimal FAR = new BigDecimal("1.25");
    private static final BigDecimal NEAR = new BigDecimal("1.15");
    private static final BigDecimal SAME = new BigDecimal("1.005");

    public RowsExchanged() {
        super(warning("OWN-127", mpgs("47")).reads(FORMS.toArray(Form[]::new)).cause());
    }

    @Override
    public void check(Report report, Found found) {
        for (var form : FORMS) {
            var series = series(report, form);
            if (!rows(report, series, found)) {
                cells(series, found);
            }
        }
    }

    /** Two figures of one year. */
    private static void cells(Series series, Found found) {
        for (var column : series.columns()) {
            for (var i = 0; i < SECTORS.size(); i++) {
                for (var j = i + 1; j < SECTORS.size(); j++) {
                    if (isExchanged(series, SECTORS.get(i), SECTORS.get(j), column)) {
                        say(series, SECTORS.get(i), SECTORS.get(j), List.of(column), "year", found);
                        return;
                    }
                }
            }
        }
    }

    private static boolean isExchanged(Series series, String one, String other, ColumnKey column) {
        var first = series.figure(one, column);
        var second = series.figure(other, column);
        if (first.isEmpty() || second.isEmpty() || near(first.get(), second.get(), FAR)) {
            return false;
        }
        var ofOne = series.near(one, column);
        var ofOther = series.near(other, column);
        return ofOne.size() > 1 && ofOther.size() > 1
                && ofOne.stream().allMatch(each -> near(second.get(), each, NEAR) && !near(first.get(), each, FAR))
                && ofOther.stream().allMatch(each -> near(first.get(), each, NEAR) && !near(second.get(), each, FAR));
    }

    /** Two rows, told by the other tables: of two that disagree, the projections are looked at. */
    private static boolean rows(Report report, Series series, Found found) {
        var others = FORMS.stream().filter(form -> form != series.form()).map(form -> series(report, form))
                .filter(other -> recent(other, "agriculture").isPresent() || recent(other, "waste").isPresent()).toList();
        if (others.isEmpty() || series.form() == Summary.FORM && others.size() < 2) {
            return false;
        }
        for (var i = 0; i < SECTORS.size(); i++) {
            for (var j = i + 1; j < SECTORS.size(); j++) {
                var one = SECTORS.get(i);
                var other = SECTORS.get(j);
                var first = recent(series, one);
                var second = recent(series, other);
                if (first.isPresent() && second.isPresent() && !near(first.get(), second.get(), SAME)
                        && others.stream().allMatch(each -> agree(first.get(), recent(each, other, series))
                                && agree(second.get(), recent(each, one, series)))) {
                    say(series, one, other, columns(series, one, other), "row", found);
                    return true;
                }
            }
        }
        return false;
    }

    /** All columns in which both rows have a figure, or only one that the other tables know. */
    private static List<ColumnKey> columns(Series series, String one, String other) {
        var columns = new ArrayList<>(series.columns());
        if (series.form() == Summary.FORM) {
            columns.add(ColumnKey.of(Summary.REFERENCE_YEAR));
            columns.add(ColumnKey.of(Summary.BASE_YEAR));
        }
        columns.removeIf(column -> series.figure(one, column).isEmpty() && series.figure(other, column).isEmpty());
        var recent = recentColumn(series);
        // in a single year the row is the right one elsewhere
        return isExchanged(series, one, other, recent) ? List.of(recent) : columns;
    }

    private static ColumnKey recentColumn(Series series) {
        return series.form() == Summary.FORM ? series.columns().getLast() : series.columns().getFirst();
    }

    private static Optional<BigDecimal> recent(Series series, String sector) {
        return series.figure(sector, recentColumn(series));
    }

    /** As the other table would give it: in table 6 energy holds transport. */
    private static Optional<BigDecimal> recent(Series each, String sector, Series asked) {
        if (!sector.equals("energy") || (each.form() == Summary.FORM) == (asked.form() == Summary.FORM)) {
            return recent(each, sector);
        }
        var transport = recent(each.form() == Summary.FORM ? asked : each, "transport").orElse(BigDecimal.ZERO);
        return recent(each, sector).map(energy -> each.form() == Summary.FORM ? energy.subtract(transport) : energy.add(transport));
    }

    private static void say(Series series, String one, String other, List<ColumnKey> columns, String variant, Found found) {
        var changes = new ArrayList<Edit.Change>();
        for (var column : columns) {
            var first = new Place(series.key(), RowKey.of(one), column);
            var second = new Place(series.key(), RowKey.of(other), column);
            changes.add(new Edit.Change(first, series.table().row(other).answer(column)));
            changes.add(new Edit.Change(second, series.table().row(one).answer(column)));
        }
        var column = columns.contains(recentColumn(series)) ? recentColumn(series) : columns.getFirst();
        found.at(series.place(one, column))
                .says(variant, sector(one), sector(other),
                        Quantity.of(series.figure(one, column).orElse(BigDecimal.ZERO)),
                        Quantity.of(series.figure(other, column).orElse(BigDecimal.ZERO)))
                .mendedBy(new Edit.SetAnswers("exchange", changes));
    }

    private static ListOption sector(String line) {
        return new ListOption(Measures.SECTORS_KIND, line);
    }

    private static boolean agree(BigDecimal figure, Optional<BigDecimal> other) {
        return other.filter(each -> near(figure, each, SAME)).isPresent();
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal ratio) {
        return one.signum() == other.signum() && one.abs().max(other.abs())
                .divide(one.abs().min(other.abs()), MathContext.DECIMAL64).compareTo(ratio) <= 0;
    }

    private static Series series(Report report, Form form) {
        var key = TableKey.of(form.id());
        return new Series(form, key, report.table(key), report.profile());
    }
}

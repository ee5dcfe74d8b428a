package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Tables 6 and 7 to 9 are all in kt CO2 eq.: where the inventory's year is a thousand times as large in one of them, one is in t
 * or Mt: MPGs, para. 47 (suspected). Table 4, whose unit is written down, says which. One finding for the table.
 */
public final class TableOutOfScale extends Rule.OfReport {
    private static final List<Form> PROJECTED =
            List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);
    private static final List<String> SECTORS = List.of("industry", "agriculture", "lulucf", "waste");

    public TableOutOfScale() {
        super(warning("OWN-02", mpgs("47")).breaks("U-04")
                .reads(Summary.FORM, Progress.FORM)
                .reads(PROJECTED.toArray(Form[]::new))
                .cause());
    }

    @Override
    public void check(Report report, Found found) {
        var inventory = series(report, Summary.FORM);
        var byTable4 = beside(report, inventory);
        if (byTable4.isPresent()) {
            var column = new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo());
            var columns = new ArrayList<>(inventory.columns());
            columns.add(ColumnKey.of(Summary.REFERENCE_YEAR));
            columns.add(ColumnKey.of(Summary.BASE_YEAR));
            say(inventory, column, columns, byTable4.get(), found);
            return;
        }
        for (var form : PROJECTED) {
            var series = series(report, form);
            var recent = series.columns().getFirst();
            var year = new ColumnKey(Summary.YEAR, recent.year());
            for (var places : List.of(3, -3)) {
                var telling = SECTORS.stream().filter(line -> series.figure(line, recent).isPresent()
                        && inventory.figure(line, year).isPresent()
                        && Series.thousands(series.figure(line, recent).get(), inventory.figure(line, year).get()) == places).count();
                if (telling >= Series.LEAST_LINES && !isAlone(series, recent)) {
                    say(series, recent, series.columns(), places, found);
                }
            }
        }
    }

    /** True where the other columns of the table are of another size: then that one is told by itself. */
    private static boolean isAlone(Series series, ColumnKey column) {
        var others = series.columns().stream().filter(other -> !other.equals(column)).toList();
        return series.figures(column).entrySet().stream().anyMatch(entry -> others.stream()
                .anyMatch(other -> series.figure(entry.getKey(), other)
                        .filter(figure -> Series.thousands(entry.getValue(), figure) != 0).isPresent()));
    }

    private static void say(Series series, ColumnKey column, List<ColumnKey> columns, int places, Found found) {
        var line = series.figures(column).keySet().stream().findFirst().orElseThrow();
        found.at(series.place(line, column))
                .says(places > 0 ? "more" : "less", series.form().number(), Quantity.of(series.figure(line, column).orElseThrow()))
                .mendedBy(series.shifted(columns, -places));
    }

    /** How table 6 stands to the indicator of table 4 that is its total: both the reference or a year, and table 7 agrees. */
    private static Optional<Integer> beside(Report report, Series inventory) {
        var latest = report.profile().periods().inventoryTo();
        var figures = Figures.of(report, Summary.FORM.id());
        var column = new ColumnKey(Summary.YEAR, latest);
        var totals = List.of("totalWith", "totalWithout").stream()
                .flatMap(total -> figures.figure(total, column).stream()).map(sum -> sum.value()).toList();
        if (totals.isEmpty() || inventory.figures(column).isEmpty()) {
            return Optional.empty();
        }
        var projected = Figures.of(report, Projections.WITH_MEASURES.id());
        var recent = new ColumnKey(Projections.RECENT, latest);
        var inTable7 = List.of("totalWith", "totalWithout").stream()
                .flatMap(total -> projected.figure(total, recent).stream()).map(sum -> sum.value()).toList();
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var row = item.row(Progress.INDICATOR);
                var unit = CarbonUnit.of(row);
                var given = row.answer(new ColumnKey(Progress.YEAR, latest));
                if (unit.isPresent() && given.orElse(null) instanceof Quantity.Amount amount) {
                    var kt = unit.get().toKt(amount.value());
                    for (var places : List.of(3, -3)) {
                        if (totals.stream().noneMatch(total -> isOfSize(total, kt)) && totals.stream()
                                .anyMatch(total -> Series.thousands(total, kt) == places)
                                && inTable7.stream().anyMatch(total -> totals.stream().anyMatch(six ->
                                        Series.thousands(six, total) == places))) {
                            return Optional.of(places);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Next to nothing is left where removals outweigh emissions: one of two totals of the right size is enough. */
    private static boolean isOfSize(BigDecimal total, BigDecimal kt) {
        return total.abs().compareTo(kt.abs().movePointRight(1)) <= 0 && kt.abs().compareTo(total.abs().movePointRight(1)) <= 0;
    }

    private static Series series(Report report, Form form) {
        var key = TableKey.of(form.id());
        return new Series(form, key, report.table(key), report.profile());
    }
}

package org.ctfdesk.rule.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Tolerance;

/**
 * The column of the reference year in table 6 is that of the reference year of the NDC: the same as the column of that year,
 * and not the copy of another one: MPGs, paras. 57 and 64(c). One finding for the column.
 */
public final class ReferenceColumnDiffers extends Rule.OfTable {
    private static final ColumnKey REFERENCE = ColumnKey.of(Summary.REFERENCE_YEAR);
    private static final ColumnKey BASE = ColumnKey.of(Summary.BASE_YEAR);
    /** Base years of the Convention are 1990, and of some Parties 1985 to 1989 or 1995; of NDCs mostly 2005 or 2010. */
    private static final int FIVE = 5;
    private static final int LEAST_FIGURES = 4;

    public ReferenceColumnDiffers() {
        super(error("OWN-04", mpgs("57")).breaks("X-06").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var given = series.figures(REFERENCE);
        var base = table.profile().ndc().baseYear();
        base(series, found);
        if (given.isEmpty()) {
            leftOut(series, found);
            return;
        }
        var first = given.keySet().iterator().next();
        if (base == 0) {
            found.undecided(series.place(first, REFERENCE), Doubt.Why.NOT_STATED);
            return;
        }
        var own = new ColumnKey(Summary.YEAR, base);
        if (series.columns().contains(own)) {
            var changes = new ArrayList<Edit.Change>();
            given.forEach((line, figure) -> series.figure(line, own)
                    .filter(other -> !Tolerance.agree(figure, other))
                    .ifPresent(other -> changes.add(
                            new Edit.Change(series.place(line, REFERENCE), Optional.of(Quantity.of(other))))));
            if (!changes.isEmpty()) {
                var place = changes.getFirst().place();
                var line = place.row().line();
                found.at(place)
                        .says("differs", Quantity.of(given.get(line)), Quantity.of(series.figure(line, own).orElseThrow()),
                                String.valueOf(base), String.valueOf(changes.size()))
                        .mendedBy(new Edit.SetAnswers("takeOtherTable", changes));
            }
            return;
        }
        series.columns().stream()
                .filter(column -> given.size() >= LEAST_FIGURES && given.entrySet().stream().allMatch(entry ->
                        series.figure(entry.getKey(), column).filter(other -> other.compareTo(entry.getValue()) == 0).isPresent()))
                .findFirst()
                .ifPresent(column -> found.at(series.place(first, REFERENCE))
                        .says("copied", String.valueOf(column.year()), String.valueOf(base)));
    }

    /** The NDC has a reference year that table 6 holds, and the column says throughout that there is none. */
    private static void leftOut(Series series, Found found) {
        var own = new ColumnKey(Summary.YEAR, series.profile().ndc().baseYear());
        var filled = series.lines().stream().flatMap(line -> series.table().row(line).answer(REFERENCE).stream()).toList();
        if (series.figures(own).size() >= LEAST_FIGURES && filled.size() >= LEAST_FIGURES
                && filled.stream().allMatch(answer -> answer instanceof Quantity.Keys keys
                        && keys.keys().equals(List.of(NotationKey.NA)))) {
            found.at(series.place(series.lines().getFirst(), REFERENCE)).as(Severity.WARNING)
                    .says("notApplicable", String.valueOf(own.year()));
        }
    }

    /** The column of the base year is the copy of a year that is neither the first one nor one of reference. */
    private static void base(Series series, Found found) {
        var base = series.figures(BASE);
        var profile = series.profile();
        if (base.size() < LEAST_FIGURES) {
            return;
        }
        series.columns().stream()
                .filter(column -> base.entrySet().stream().allMatch(entry -> series.figure(entry.getKey(), column)
                        .filter(other -> other.compareTo(entry.getValue()) == 0).isPresent()))
                .filter(column -> column.year() != profile.ndc().baseYear() && column.year() != profile.periods().inventoryFrom()
                        && !profile.periods().referenceYears().contains(column.year()))
                .findFirst().ifPresent(column -> found.at(series.place(base.keySet().iterator().next(), BASE))
                        .as(column.year() % FIVE == 0 ? Severity.INFO : Severity.WARNING).says("base", String.valueOf(column.year())));
    }
}

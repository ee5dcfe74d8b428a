package org.ctfdesk.rule.series;

import java.util.ArrayList;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.TableView;

/**
 * The column of the reference year in table 6 is that of the reference year of the NDC: the same as the column of that year,
 * and not the copy of another one: MPGs, paras. 57 and 64(c). One finding for the column.
 */
public final class ReferenceColumnDiffers extends Rule.OfTable {
    private static final ColumnKey REFERENCE = ColumnKey.of(Summary.REFERENCE_YEAR);
    private static final int LEAST_FIGURES = 4;

    public ReferenceColumnDiffers() {
        super(error("OWN-04", mpgs("57")).breaks("X-06").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var given = series.figures(REFERENCE);
        var base = table.profile().ndc().baseYear();
        if (given.isEmpty()) {
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
}

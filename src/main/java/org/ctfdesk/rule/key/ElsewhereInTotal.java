package org.ctfdesk.rule.key;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * A computed total passes over a row that is included elsewhere (IE): told, for the amount must be in another row of it. A total
 * without LULUCF where LULUCF is included elsewhere may contain it: asked about. MPGs, paras. 31(d), 47 and 100. One finding a total.
 */
public final class ElsewhereInTotal extends Rule.OfTable {
    private static final RowKey LULUCF = RowKey.of("lulucf");

    public ElsewhereInTotal() {
        super(warning("OWN-240", mpgs("31(d), 47, 100"))
                .on(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES));
    }

    @Override
    public void check(TableView table, Found found) {
        var told = new HashSet<RowKey>();
        table.results().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(Place::row).thenComparing(Place::column)))
                .filter(entry -> entry.getValue().formula() instanceof Formula.Sum && entry.getValue().value().isPresent())
                .filter(entry -> table.table().row(entry.getKey().row().line()).answer(entry.getKey().column()).isEmpty())
                .filter(entry -> !told.contains(entry.getKey().row()))
                .forEach(entry -> {
                    if (entry.getValue().terms().stream().anyMatch(Sums::isElsewhere)) {
                        found.at(entry.getKey()).as(Severity.INFO).says("whole", entry.getValue().value().orElseThrow());
                        told.add(entry.getKey().row());
                    } else if (leavesOutElsewhere(table, entry.getKey(), entry.getValue())) {
                        found.at(entry.getKey()).says("without", entry.getValue().value().orElseThrow());
                        told.add(entry.getKey().row());
                    }
                });
    }

    private static boolean leavesOutElsewhere(TableView table, Place total, Result result) {
        var isWithout = total.row().line().equals("totalWithout");
        var lulucf = new Place(table.key(), LULUCF, total.column());
        return isWithout && Sums.isElsewhere(new Result.Term(1, lulucf, table.table().row(LULUCF.line()).answer(total.column())))
                && result.value().flatMap(Sums::figure).filter(figure -> figure.signum() != 0).isPresent();
    }
}

package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The total with LULUCF is the total without it and the row of LULUCF, also where the other sectors do not decide the
 * totals: MPGs, para. 100.
 */
public final class ScenarioTotalsDifferByLulucf extends Rule.OfTable {
    public ScenarioTotalsDifferByLulucf() {
        super(error("T7-07", mpgs("100")).on(Scenarios::isOne));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        Scenarios.columns(table.profile()).forEach(column -> check(figures, column, found));
    }

    private static void check(Figures figures, ColumnKey column, Found found) {
        var with = figures.figure(Scenarios.TOTAL_WITH, column);
        var sum = figures.sum(List.of(Scenarios.TOTAL_WITHOUT, Scenarios.LULUCF), column);
        figures.undecided(List.of(Scenarios.TOTAL_WITH, Scenarios.TOTAL_WITHOUT, Scenarios.LULUCF), column, found);
        if (with.isEmpty() || sum.isEmpty() || with.get().agreesWith(sum.get())) {
            return;
        }
        var place = figures.place(Scenarios.TOTAL_WITH, column);
        var take = new Edit.SetAnswers("takeComputed", List.of(new Edit.Change(place, Optional.of(sum.get().quantity()))));
        found.at(place)
                .with(with.get().quantity(), figures.figure(Scenarios.TOTAL_WITHOUT, column).orElseThrow().quantity(),
                        figures.figure(Scenarios.LULUCF, column).orElseThrow().quantity(), sum.get().quantity())
                .mendedBy(take);
    }
}

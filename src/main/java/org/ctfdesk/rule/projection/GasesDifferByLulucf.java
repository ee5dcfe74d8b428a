package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** What the gases including LULUCF have above those excluding it is the row of LULUCF: MPGs, para. 100. */
public final class GasesDifferByLulucf extends Rule.OfTable {
    private static final List<String> COMPARED = Stream.of(List.of(Scenarios.LULUCF), Scenarios.INCLUDING, Scenarios.EXCLUDING)
            .flatMap(List::stream).toList();

    public GasesDifferByLulucf() {
        super(error("T7-10", mpgs("100")).oncePerLine().on(Scenarios::isOne));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var column : Scenarios.columns(table.profile())) {
            var lulucf = figures.figure(Scenarios.LULUCF, column);
            var difference = figures.sum(Scenarios.INCLUDING, column)
                    .flatMap(sum -> figures.sum(Scenarios.EXCLUDING, column).map(sum::minus));
            figures.undecided(COMPARED, column, found);
            if (lulucf.isPresent() && difference.isPresent() && !lulucf.get().agreesWith(difference.get())) {
                found.at(figures.place(Scenarios.LULUCF, column)).with(lulucf.get().quantity(), difference.get().quantity());
            }
        }
    }
}

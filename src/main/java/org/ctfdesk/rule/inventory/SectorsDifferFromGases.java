package org.ctfdesk.rule.inventory;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** The sectors without LULUCF add up to the total by gas without LULUCF: MPGs, paras. 47 and 50. */
public final class SectorsDifferFromGases extends Rule.OfTable {
    private static final List<String> COMPARED = Stream.concat(Stream.of("totalWithout"), SummaryColumns.SECTORS.stream()).toList();

    public SectorsDifferFromGases() {
        super(error("T6-02", mpgs("47–50")).oncePerLine().on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        SummaryColumns.of(table.profile()).forEach(column -> check(figures, column, found));
    }

    private static void check(Figures figures, ColumnKey column, Found found) {
        var total = figures.figure("totalWithout", column);
        var sectors = figures.sum(SummaryColumns.SECTORS, column);
        figures.undecided(COMPARED, column, found);
        if (total.isPresent() && sectors.isPresent() && !total.get().agreesWith(sectors.get())) {
            found.at(figures.place("totalWithout", column)).with(total.get().quantity(), sectors.get().quantity(),
                    total.get().minus(sectors.get()).quantity());
        }
    }
}

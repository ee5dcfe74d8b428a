package org.ctfdesk.rule.projection;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** The gases add up to the totals of the sectors, with LULUCF and without: MPGs, para. 98. */
public final class GasesDifferFromSectors implements Rule.OfTable {
    @Override
    public String code() {
        return "T7-09";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("98");
    }

    @Override
    public boolean concerns(Form form) {
        return Scenarios.isOne(form);
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var column : Scenarios.columns(table.profile())) {
            check(figures, Scenarios.TOTAL_WITH, Scenarios.INCLUDING, column, found);
            check(figures, Scenarios.TOTAL_WITHOUT, Scenarios.EXCLUDING, column, found);
        }
    }

    private static void check(Figures figures, String total, List<String> gases, ColumnKey column, Found found) {
        var sectors = figures.figure(total, column);
        var sum = figures.sum(gases, column)
                .flatMap(some -> figures.sum(Scenarios.OTHER_GASES, column).map(some::plus));
        if (sectors.isPresent() && sum.isPresent() && !sectors.get().agreesWith(sum.get())) {
            found.at(figures.place(total, column), sectors.get().quantity(), sum.get().quantity());
        }
    }
}

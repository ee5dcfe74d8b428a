package org.ctfdesk.rule.inventory;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** Where indirect CO2 is reported, totals stand with and without it: MPGs, para. 52. */
public final class IndirectTotalMissing extends Rule.OfTable {
    public IndirectTotalMissing() {
        super(error("T6-07", mpgs("52")).on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var column : SummaryColumns.of(table.profile())) {
            check(figures, column, "totalWithoutIndirect", "totalWithIndirect", found);
            check(figures, column, "totalWithIndirect", "totalWithoutIndirect", found);
        }
    }

    /** The other total with indirect CO2, and the same total without it. */
    private static void check(Figures figures, ColumnKey column, String given, String other, Found found) {
        if (!(figures.typed(given, column).orElse(null) instanceof Quantity.Amount)) {
            return;
        }
        if (figures.typed(other, column).isEmpty()) {
            found.at(figures.place(other, column)).says("other");
        }
        var direct = given.replace("Indirect", "");
        if (figures.isMissing(direct, column)) {
            found.at(figures.place(direct, column)).says("direct");
        }
    }
}

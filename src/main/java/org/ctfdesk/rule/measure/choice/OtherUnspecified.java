package org.ctfdesk.rule.measure.choice;

import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/** Where “other” is chosen, it is said what (suspected): 5/CMA.3, annex II, table 5; MPGs, para. 82(d) and (f). */
public final class OtherUnspecified extends Rule.OfLine {
    public OtherUnspecified() {
        super(error("T5-25", formats("annex II, table 5")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        check(row, line, MeasureRow.INSTRUMENT, Measures.INSTRUMENT_KIND, "instrument", found);
        check(row, line, MeasureRow.SECTORS, Measures.SECTORS_KIND, "sector", found);
    }

    private static void check(MeasureRow row, LineView line, ColumnKey column, Kind.Choice kind, String variant, Found found) {
        var chosen = row.chosen(column);
        if (chosen.contains(MeasureRow.OTHER) && kind.options().containsAll(chosen)) {
            found.at(line.place(column)).says(variant);
        }
    }
}

package org.ctfdesk.form.article6;

import static org.ctfdesk.form.Need.MAY;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;

/**
 * How a table of the ledger is described: lines of one sort, each with an own reference of the Party and the columns of the
 * format. No cell is asked for by the form itself; the rules on Article 6 say what is missing.
 */
final class Ledger {
    private Ledger() {}

    static Form table(String id, String number, String sheetName, Source source, String line, List<Column> columns) {
        var all = new ArrayList<Column>();
        all.add(Column.label(16, source, "reference"));
        all.addAll(columns);
        return new Form(id, number, sheetName, id, List.of(source), false, "", 1, all,
                List.of(Part.Repeated.own(line, 1,
                        Part.Line.of(line, MAY, source, columns.stream().map(Column::id).toArray(String[]::new)).namedByParty())));
    }

    static Column column(String id, Kind kind, int width, Source source) {
        return Column.single(id, kind, width, MAY, source, id);
    }

    /** A column below a head that it shares with its neighbours. */
    static Column below(String group, String id, Kind kind, int width, Source source) {
        return Column.single(id, kind, width, MAY, source, group, id);
    }
}

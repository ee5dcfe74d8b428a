package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Words;

/** Where places stand, read as the workbook is: by table, and within the table that is shown by row and column. */
final class SheetOrder {
    private final Sheet shown;
    private final List<TableKey> tables = new ArrayList<>();

    SheetOrder(TableKey table, Report report, Words words) {
        shown = Sheet.editable(table, report, words, Optional.empty());
        Forms.ALL.forEach(form -> tables.addAll(report.keysOf(form)));
    }

    /** Number of the table, row and column; places of other tables have neither, so that all of a table are equal. */
    long[] of(Place place) {
        var at = shown.find(place);
        if (at.isPresent()) {
            return new long[] {tables.indexOf(shown.key()), at.get().row(), at.get().column()};
        }
        var table = tables.indexOf(place.table());
        for (var i = 0; table < 0 && i < tables.size(); i++) {
            table = Report.footOf(tables.get(i)).equals(place.table()) ? i : -1;
        }
        return new long[] {table, 0, 0};
    }

    static int compare(long[] some, long[] other) {
        for (var i = 0; i < some.length; i++) {
            if (some[i] != other[i]) {
                return Long.compare(some[i], other[i]);
            }
        }
        return 0;
    }
}

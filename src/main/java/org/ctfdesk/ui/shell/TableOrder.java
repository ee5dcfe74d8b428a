package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.shell.desk.AefFiles;

/** The tables in the order of the outline, to go from one to the next as from sheet to sheet. */
final class TableOrder {
    private TableOrder() {}

    /** Shows the next table, or the one before; at the end of the order nothing. */
    static void goOn(Workplace workplace, int by) {
        var open = workplace.open();
        var all = all(open.report());
        var to = all.indexOf(open.tableProperty().get()) + by;
        if (to >= 0 && to < all.size()) {
            open.show(all.get(to));
        }
    }

    private static List<TableKey> all(Report report) {
        var all = new ArrayList<TableKey>();
        Forms.NDC.forEach(form -> all.addAll(report.keysOf(form)));
        if (AefFiles.isOffered(report)) {
            Forms.LEDGER.forEach(form -> all.addAll(report.keysOf(form)));
        }
        return all;
    }
}

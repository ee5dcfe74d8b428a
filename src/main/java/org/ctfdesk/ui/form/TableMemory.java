package org.ctfdesk.ui.form;

import java.util.HashMap;
import java.util.Map;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.FormGrid;

/** Where the user stood in each table and how wide its columns were dragged, for as long as the report is open. */
final class TableMemory {
    /** One table as it was left. */
    private record Left(CellRange selection, Map<Integer, Double> widths) {}

    private final Map<TableKey, Left> left = new HashMap<>();

    /** Another report is opened. */
    void forget() {
        left.clear();
    }

    /** The grid is about to show another table. */
    void leave(TableKey table, FormGrid grid) {
        if (grid.selectionProperty().get() != null) {
            left.put(table, new Left(grid.selectionProperty().get(), Map.copyOf(grid.columnWidths())));
        }
        grid.columnWidths().clear(); // tables with the same columns have widths of their own, too
    }

    /** Goes where the user stood in the table that the grid shows now; false where that is not known. */
    boolean enter(TableKey table, FormGrid grid) {
        var known = left.get(table);
        if (known == null) {
            return false;
        }
        grid.columnWidths().putAll(known.widths());
        grid.select(known.selection());
        return true;
    }
}

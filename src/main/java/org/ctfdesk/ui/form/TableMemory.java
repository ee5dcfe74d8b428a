package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.SheetColumn;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.FormGrid;
import org.ctfdesk.ui.grid.GridScroll;

/**
 * Where the user stood in each table and how far it was scrolled, for as long as the report is open; how wide its columns were
 * dragged and how many stay in sight, for ever.
 */
final class TableMemory {
    /** One table as it was left. */
    private record Left(CellRange selection, Optional<GridScroll> scroll) {}

    private static final String FROZEN = "frozen";
    private final Settings settings;
    private final Map<TableKey, Left> left = new HashMap<>();

    TableMemory(Settings settings) {
        this.settings = settings;
    }

    /** Another report is opened. */
    void forget() {
        left.clear();
    }

    /** The grid is about to show another table than the one with those columns. */
    void leave(TableKey table, List<SheetColumn> columns, FormGrid grid) {
        if (grid.selectionProperty().get() != null) {
            left.put(table, new Left(grid.selectionProperty().get(), grid.scrolled()));
        }
        keep(table, columns, grid);
        grid.columnWidths().clear(); // tables with the same columns have widths of their own, too
    }

    /** Keeps what the user did to the columns of the table that the grid shows. */
    void keep(TableKey table, List<SheetColumn> columns, FormGrid grid) {
        var parts = new ArrayList<String>();
        if (grid.frozenColumnsProperty().get() > 0) {
            parts.add(FROZEN + "=" + grid.frozenColumnsProperty().get());
        }
        new TreeMap<>(grid.columnWidths()).forEach((column, width) -> {
            if (column < columns.size()) {
                parts.add(columns.get(column).key().path() + "=" + Math.round(width));
            }
        });
        var kept = String.join(";", parts);
        if (!kept.equals(settings.chosen(name(table), ""))) {
            settings.setChosen(name(table), kept);
        }
    }

    private static String name(TableKey table) {
        return "table." + table.form();
    }

    /** Goes where the user stood in the table that the grid shows now; false where that is not known. */
    boolean enter(TableKey table, List<SheetColumn> columns, FormGrid grid) {
        var known = new HashMap<String, Integer>();
        for (var part : settings.chosen(name(table), "").split(";")) {
            var equals = part.indexOf('=');
            if (equals > 0 && part.substring(equals + 1).matches("[0-9]{1,4}")) {
                known.put(part.substring(0, equals), Integer.parseInt(part.substring(equals + 1)));
            }
        }
        grid.frozenColumnsProperty().set(Math.min(columns.size() - 1, known.getOrDefault(FROZEN, 0)));
        for (var column = 0; column < columns.size(); column++) {
            var width = known.get(columns.get(column).key().path());
            if (width != null && width > 0) {
                grid.columnWidths().put(column, width.doubleValue());
            }
        }
        var stood = left.get(table);
        if (stood == null) {
            return false;
        }
        stood.scroll().ifPresentOrElse(scroll -> grid.select(stood.selection(), scroll), () -> grid.select(stood.selection()));
        return true;
    }
}

package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;

/** A sheet whose rows stand each in one cell, parted by semicolons, tabs, strokes or commas: a list that Excel did not take apart. */
public final class OneColumn {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_FIELDS = 3;

    private OneColumn() {}

    /** The sheet with a cell for each field; as it stands where it is no such list. */
    public static Grid parted(Grid grid) {
        var column = -1;
        for (var row = 0; row < grid.rows(); row++) {
            var columns = grid.columns(row);
            if (columns.length > 1 || columns.length == 1 && column >= 0 && columns[0] != column) {
                return grid;
            }
            column = columns.length == 1 ? columns[0] : column;
        }
        for (var separator : column < 0 ? new char[0] : new char[] {';', '\t', '|', ','}) {
            var fields = fields(grid, column, separator);
            if (fields > 0) {
                return parted(grid, column, separator, fields);
            }
        }
        return grid;
    }

    /** How many fields most rows have; 0 where they are not alike. */
    private static int fields(Grid grid, int column, char separator) {
        Map<Integer, Integer> counts = new TreeMap<>();
        var rows = 0;
        for (var row = 0; row < grid.rows(); row++) {
            if (grid.cell(row, column).isPresent()) {
                rows++;
                counts.merge(parts(grid.text(row, column), separator).size(), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream().filter(entry -> entry.getKey() >= LEAST_FIELDS).max(Map.Entry.comparingByValue());
        var all = rows;
        return most.filter(entry -> entry.getValue() >= LEAST_ROWS && entry.getValue() * 2 > all).map(Map.Entry::getKey).orElse(0);
    }

    private static Grid parted(Grid grid, int column, char separator, int fields) {
        var redrawn = grid.new Redrawn();
        for (var row = 0; row < grid.rows(); row++) {
            if (grid.cell(row, column).isEmpty()) {
                continue;
            }
            var parts = parts(grid.text(row, column), separator);
            if (parts.size() != fields) {
                redrawn.set(row, 0, row, column);
                continue;
            }
            for (var i = 0; i < fields; i++) {
                if (!parts.get(i).isBlank()) {
                    redrawn.set(row, i, GridCell.words(parts.get(i).strip()), row, column);
                }
            }
        }
        return redrawn.build("");
    }

    /** The fields of a line; a separator within quotes parts nothing. */
    private static List<String> parts(String line, char separator) {
        var parts = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                parts.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        parts.add(field.toString());
        return parts;
    }
}

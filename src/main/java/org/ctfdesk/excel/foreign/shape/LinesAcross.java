package org.ctfdesk.excel.foreign.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Labels;

/**
 * A list of indicators with a column for each of what table 1 has below each other, drawn with a row for each:
 * {@code Indicator | Reference point | Relation to NDC}.
 */
final class LinesAcross {
    private static final String FORM = "table1";
    private static final int HEAD_WITHIN = 12;
    private static final int MOST_COLUMNS = 8;
    private static final int LEAST_LINES = 2;

    private LinesAcross() {}

    static Optional<Grid> drawn(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN) && !grid.hasHidden(); row++) {
            var columns = grid.columns(row);
            if (columns.length <= LEAST_LINES || columns.length > MOST_COLUMNS) {
                continue;
            }
            var lines = new LinkedHashMap<Integer, String>();
            var at = row;
            Arrays.stream(columns).skip(1).forEach(column -> line(grid.text(at, column)).ifPresent(line -> lines.put(column, line)));
            if (lines.size() >= LEAST_LINES && new TreeSet<>(lines.values()).size() == lines.size()
                    && line(grid.text(row, columns[0])).isEmpty()) {
                return Optional.of(drawn(grid, row, columns[0], lines));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> line(String text) {
        return Labels.of(FORM, text).or(() -> Labels.loosely(FORM, text));
    }

    private static Grid drawn(Grid grid, int head, int name, Map<Integer, String> lines) {
        var redrawn = grid.new Redrawn();
        for (var row = 0; row < head; row++) {
            redrawn.row(row, row, -1);
        }
        redrawn.set(head, name, GridCell.words("Indicator(s) selected to track progress"), head, name);
        redrawn.set(head, name + 1, GridCell.words("Description"), head, lines.keySet().iterator().next());
        var at = head + 1;
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length < 2) {
                redrawn.row(at++, row, -1); // what stands below the table
                continue;
            }
            var from = row;
            var next = at;
            Arrays.stream(grid.columns(row)).filter(column -> !lines.containsKey(column))
                    .forEach(column -> redrawn.set(next, column == name ? name : name + 2 + column, from, column));
            at++;
            for (var column : lines.keySet()) {
                if (grid.cell(row, column).isPresent()) {
                    redrawn.set(at, name, GridCell.words(grid.text(head, column)), head, column);
                    redrawn.set(at++, name + 1, row, column);
                }
            }
        }
        return redrawn.build(grid.scenario());
    }
}

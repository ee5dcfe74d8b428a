package org.ctfdesk.excel.foreign.shape;

import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.SummaryLine;

/**
 * Rows of a model whose labels are variables with strokes between what they narrow: {@code Emissions|Kyoto Gases|Energy}. Those
 * that stand for all gases of one sector are named after the sector; others, as one gas of it, keep their whole name, and so do those
 * made comparable by other values than the reports want (decision 18/CMA.1, annex, paragraph 37).
 */
final class Variables {
    private static final Set<String> HEADS = Set.of("variable", "variables", "variavel", "variable name", "переменная", "变量");
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\s*(?:GHG )?Emissions?(?:\\|(?:GHG|GHGs|All GHGs?|Kyoto(?: Gases)?|F-?Gases excluded)(?: \\([^)]*\\))?)?\\|\\s*([^|]+?)\\s*");
    /** The metric in brackets behind the gases. */
    private static final Pattern OTHER_METRIC = Pattern.compile("(?i).*\\([^)]*(?:SAR|TAR|AR ?[1-46-9]|GTP|GWP ?-?20\\b)[^)]*\\).*");

    private Variables() {}

    /** The sheet with a sector for each variable of one; as it stands where no column of variables is. */
    static Grid named(Grid grid, int head) {
        var column = Shapes.column(grid, head, HEADS);
        if (column < 0) {
            return grid;
        }
        var redrawn = grid.new Redrawn();
        var any = false;
        for (var row = 0; row < grid.rows(); row++) {
            for (var at : grid.columns(row)) {
                var text = grid.text(row, at);
                var sector = row > head && at == column ? ALL.matcher(text) : null;
                if (sector != null && sector.matches() && !OTHER_METRIC.matcher(text).matches() && isSector(sector.group(1))) {
                    redrawn.set(row, at, GridCell.words(sector.group(1)), row, at);
                    any = true;
                } else if (row == head && at == column) {
                    redrawn.set(row, at, GridCell.words("Sector"), row, at);
                } else {
                    redrawn.set(row, at, row, at);
                }
            }
        }
        return any ? redrawn.build(grid.scenario()) : grid;
    }

    /** A sector of the tables; beside gases and sectors, models name sulfur, soot, and parts of sectors there. */
    private static boolean isSector(String part) {
        return SummaryLine.of(part, true, false).line().isPresent();
    }

    /** True where a column names variables of a model. */
    static boolean isHead(Grid grid, int row) {
        for (var column : grid.columns(row)) {
            if (HEADS.contains(Plain.of(grid.text(row, column))) && grid.text(row + 1, column).indexOf('|') >= 0) {
                return true;
            }
        }
        return false;
    }
}

package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/** Parts a sheet on which tables with their years down stand below each other, each under a title or a scenario of its own. */
public final class Storeys {
    private static final int LONGEST = 160;
    private static final int HEAD_BELOW = 4;
    private static final int LEAST_HEADS = 3;

    private Storeys() {}

    public static List<Grid> of(Grid grid) {
        var starts = new ArrayList<Integer>();
        for (var row = 0; row < grid.rows(); row++) {
            if (isTitle(grid, row) && hasYearsDown(grid, row)) {
                starts.add(row);
            }
        }
        if (starts.size() < 2) {
            return List.of(grid);
        }
        var parts = new ArrayList<Grid>();
        for (var i = 0; i < starts.size(); i++) {
            var from = i == 0 ? 0 : starts.get(i);
            var to = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows();
            // a unit over the first table holds for all
            parts.add(grid.without((row, column) -> !(row >= from && row < to || row < starts.getFirst() && isUnit(grid, row))));
        }
        return parts;
    }

    private static boolean isUnit(Grid grid, int row) {
        return grid.columns(row).length == 1 && Units.named(grid.text(row, grid.columns(row)[0])).isPresent();
    }

    private static boolean isTitle(Grid grid, int row) {
        var columns = grid.columns(row);
        if (columns.length != 1) {
            return false;
        }
        var text = grid.text(row, columns[0]);
        return text.length() <= LONGEST && (Titles.of(text).filter(title -> !title.best().isEmpty()).isPresent()
                || Titles.scenario(text).isPresent());
    }

    /** A row of heads soon below the title, and under its first one years, each later than the one above. */
    private static boolean hasYearsDown(Grid grid, int title) {
        for (var row = title + 1; row < Math.min(grid.rows(), title + HEAD_BELOW); row++) {
            var columns = grid.columns(row);
            if (columns.length >= LEAST_HEADS) {
                var first = year(grid, row + 1, columns[0]);
                var second = year(grid, row + 2, columns[0]);
                return year(grid, row, columns[1]).isEmpty() && first.isPresent() && second.isPresent()
                        && first.getAsInt() < second.getAsInt();
            }
        }
        return false;
    }

    private static OptionalInt year(Grid grid, int row, int column) {
        return grid.cell(row, column).map(Years::of).orElse(OptionalInt.empty());
    }
}

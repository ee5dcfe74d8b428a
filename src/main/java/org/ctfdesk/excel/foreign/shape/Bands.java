package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;
import org.ctfdesk.excel.foreign.words.Keys;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * Parts a sheet where a blank column runs through it from top to bottom and what stands behind it has labels or a title of its own.
 */
public final class Bands {
    private static final int LEAST_LABELS = 3;
    private static final int LONG = 6;

    private Bands() {}

    public static List<Grid> of(Grid grid) {
        var used = new BitSet();
        for (var row = 0; row < grid.rows(); row++) {
            for (var column : grid.columns(row)) {
                used.set(column);
            }
        }
        var starts = new ArrayList<Integer>(List.of(0));
        for (var start = used.nextSetBit(0); start >= 0;) {
            var end = used.nextClearBit(start);
            var next = used.nextSetBit(end);
            if (next >= 0 && isTable(grid, next, used.nextClearBit(next) - 1) && isTable(grid, starts.getLast(), end - 1)) {
                starts.add(next);
            }
            start = next;
        }
        if (starts.size() == 1) {
            return List.of(grid);
        }
        var bands = new ArrayList<Grid>();
        for (var i = 0; i < starts.size(); i++) {
            bands.add(grid.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) - 1 : Integer.MAX_VALUE));
        }
        return bands;
    }

    /** True where the first column of these holds labels, and values stand beside them. */
    private static boolean isTable(Grid grid, int from, int to) {
        var first = from;
        while (first < to && isBlank(grid, first)) {
            first++;
        }
        var labels = 0;
        var beside = 0;
        for (var row = 0; row < grid.rows(); row++) {
            labels += grid.cell(row, first).filter(Bands::isLabel).isPresent() ? 1 : 0;
            for (var column : grid.columns(row)) {
                beside += column > first && column <= to ? 1 : 0; // the heads too: a table may hold no rows yet
            }
        }
        return Math.max(labels, yearsDown(grid, first)) >= LEAST_LABELS && (beside >= LEAST_LABELS || isTitled(grid, first));
    }

    /** How many years run down the column, each later than the one above. */
    private static int yearsDown(Grid grid, int column) {
        var count = 0;
        var before = 0;
        for (var row = 0; row < grid.rows(); row++) {
            var year = grid.cell(row, column).map(Years::of).orElse(OptionalInt.empty());
            if (year.isPresent()) {
                count = year.getAsInt() > before ? count + 1 : 1;
                before = year.getAsInt();
            }
        }
        return count;
    }

    /** True where the first words of the column are a title: its table may be blank. */
    private static boolean isTitled(Grid grid, int column) {
        for (var row = 0; row < grid.rows(); row++) {
            if (grid.cell(row, column).isPresent()) {
                return Titles.of(grid.text(row, column)).filter(title -> !title.best().isEmpty()).isPresent();
            }
        }
        return false;
    }

    private static boolean isBlank(Grid grid, int column) {
        for (var row = 0; row < grid.rows(); row++) {
            if (grid.cell(row, column).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Words that are no notation key, no year and no figure. */
    private static boolean isLabel(GridCell cell) {
        return cell.sort() == Sort.TEXT && cell.text().strip().length() >= LONG && Years.alone(cell.text()).isEmpty()
                && Keys.of(cell.text().strip()).isEmpty() && cell.text().codePoints().filter(Character::isLetter).count() >= LONG
                && !Units.isOnly(cell.text());
    }
}

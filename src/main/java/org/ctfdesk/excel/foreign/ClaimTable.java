package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;

/**
 * A table of the flexibility that a Party applies, found by its heads: the provision, and the capacity constraint or the time
 * frame. Its other columns are left to the sheet.
 */
final class ClaimTable {
    /** A cell of the sheet. */
    record At(int row, int column) {}

    private static final Pattern FLEXIBILITY = Pattern.compile("(?i)flexib|гибк|مرون|灵活|靈活");
    private static final int TITLE_ROWS = 5;
    /** A provision that stands alone in its row is short and has a number; longer words are a note. */
    private static final Pattern ALONE = Pattern.compile("(?=.*\\d).{1,20}");

    final Grid grid;
    final int head;
    private final Map<ClaimPart, Integer> columns;
    private final List<Integer> rows = new ArrayList<>();
    private final Set<At> taken = new HashSet<>();

    private ClaimTable(Grid grid, int head, Map<ClaimPart, Integer> columns) {
        this.grid = grid;
        this.head = head;
        this.columns = columns;
        columns.values().forEach(column -> taken.add(new At(head, column)));
        for (var row = Math.max(0, head - TITLE_ROWS); row < head; row++) {
            for (var column : grid.columns(row)) {
                if (grid.columns(row).length == 1 && FLEXIBILITY.matcher(grid.text(row, column)).find()) {
                    taken.add(new At(row, column));
                }
            }
        }
        var blanks = 0;
        for (var row = head + 1; row < grid.rows() && blanks < 2; row++) {
            var at = row;
            var own = columns.values().stream().filter(column -> grid.cell(at, column).isPresent()).toList();
            blanks = own.isEmpty() ? blanks + 1 : 0;
            var isLone = own.size() == 1;
            if (own.isEmpty() || blanksBefore(row) && isLone || isLone && own.getFirst().equals(columns.get(ClaimPart.PROVISION))
                    && !ALONE.matcher(grid.text(row, own.getFirst()).strip()).matches()) {
                continue; // a note below the table stays where it is
            }
            rows.add(row);
            own.forEach(column -> taken.add(new At(at, column)));
        }
    }

    private boolean blanksBefore(int row) {
        return columns.values().stream().noneMatch(column -> grid.cell(row - 1, column).isPresent());
    }

    /** The first such table of a sheet that has rows. */
    static Optional<ClaimTable> of(Grid grid) {
        for (var row = 0; row < grid.rows(); row++) {
            var columns = heads(grid, row);
            var says = columns.containsKey(ClaimPart.CONSTRAINT) && columns.size() > 2
                    || (columns.containsKey(ClaimPart.CONSTRAINT) || columns.containsKey(ClaimPart.TIME_FRAME))
                            && speaksOfFlexibility(grid, row);
            if (columns.containsKey(ClaimPart.PROVISION) && says) {
                var table = new ClaimTable(grid, row, columns);
                if (!table.rows.isEmpty()) {
                    return Optional.of(table);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<ClaimPart, Integer> heads(Grid grid, int row) {
        var columns = new EnumMap<ClaimPart, Integer>(ClaimPart.class);
        if (!hasProvision(grid, row)) {
            return columns;
        }
        for (var column : grid.columns(row)) {
            grid.cell(row, column).filter(cell -> cell.sort() == GridCell.Sort.TEXT).flatMap(cell -> ClaimPart.of(cell.text()))
                    .ifPresent(part -> columns.putIfAbsent(part, column));
        }
        return columns;
    }

    private static boolean hasProvision(Grid grid, int row) {
        var numbers = 0;
        for (var cell : grid.cells(row)) {
            numbers += cell.isNumber() ? 1 : 0;
        }
        if (numbers > 1) {
            return false; // a row of figures, as most are
        }
        for (var cell : grid.cells(row)) {
            if (cell.sort() == GridCell.Sort.TEXT && ClaimPart.isProvision(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfFlexibility(Grid grid, int head) {
        for (var row = Math.max(0, head - TITLE_ROWS); row <= head; row++) {
            for (var column : grid.columns(row)) {
                if (FLEXIBILITY.matcher(grid.text(row, column)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows with a claim each. */
    List<Integer> rows() {
        return rows;
    }

    /** Where a part of a claim stands: in its row, or in a cell that is merged over several. */
    Optional<At> at(int row, ClaimPart part) {
        var column = columns.get(part);
        if (column == null || grid.cell(row, column).isPresent()) {
            return Optional.ofNullable(column).map(there -> new At(row, there));
        }
        return grid.mergeAt(row, column).filter(merge -> merge.column() == column && merge.row() > head)
                .map(merge -> new At(merge.row(), column)).filter(at -> grid.cell(at.row(), at.column()).isPresent());
    }

    /** Where the table begins. */
    At first() {
        return new At(head, columns.get(ClaimPart.PROVISION));
    }

    /** The sheet without what the table took. */
    Grid rest() {
        return grid.without((row, column) -> taken.contains(new At(row, column)));
    }
}

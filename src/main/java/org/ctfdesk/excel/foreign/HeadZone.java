package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ctfdesk.excel.foreign.Heads.Target;
import org.ctfdesk.excel.foreign.Titles.Title;

/** The rows of heads that begin at a row, and the tables that stand side by side under them. */
final class HeadZone {
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_ROWS = 7;

    private final Grid grid;
    private final int firstRow;
    private final Optional<Title> title;
    private final boolean head;
    private final boolean byYearsAlone;
    private final int last;

    HeadZone(Grid grid, int row, Optional<Title> title) {
        this.grid = grid;
        this.firstRow = row;
        this.title = title;
        var years = years(row);
        var byForm = byForm(row);
        var most = byForm.values().stream().mapToInt(Set::size).max().orElse(0);
        var fits = title.map(Title::best).map(form -> byForm.getOrDefault(group(form), Set.of())).orElse(Set.of());
        var oneHead = fits.size() == 1 && !fits.equals(Set.of("label")) && grid.columns(row).length <= 2;
        byYearsAlone = years >= LEAST_COLUMNS;
        head = byYearsAlone || most >= LEAST_COLUMNS && isMostlyHeads(row) || oneHead;
        last = head ? extent() : row;
    }

    private static String group(String form) {
        return Heads.isProjection(form) || form.equals(Titles.PROJECTIONS) ? "table7" : form;
    }

    boolean isHead() {
        return head;
    }

    boolean isByYearsAlone() {
        return byYearsAlone;
    }

    int lastRow() {
        return last;
    }

    int firstColumn() {
        return Arrays.stream(grid.columns(firstRow)).min().orElse(0);
    }

    int lastColumn() {
        var most = 0;
        for (var row = firstRow; row <= last; row++) {
            most = Math.max(most, Arrays.stream(grid.columns(row)).max().orElse(0));
        }
        return most;
    }

    /** How many years stand in the row, each after the one before. */
    private int years(int row) {
        var count = 0;
        var before = 0;
        for (var column : grid.columns(row)) {
            var year = grid.cell(row, column).map(Years::of).orElse(OptionalInt.empty());
            if (year.isPresent()) {
                if (year.getAsInt() <= before && count < LEAST_COLUMNS) {
                    return 0;
                }
                before = year.getAsInt();
                count++;
            }
        }
        var others = grid.columns(row).length - count;
        return count > others || isMostlyHeads(row) ? count : 0;
    }

    private Map<String, Set<String>> byForm(int row) {
        var byForm = new HashMap<String, Set<String>>();
        for (var column : grid.columns(row)) {
            for (var target : Heads.of(grid.text(row, column))) {
                byForm.computeIfAbsent(target.form(), any -> new LinkedHashSet<>()).add(target.column());
            }
        }
        return byForm;
    }

    private boolean isMostlyHeads(int row) {
        var columns = grid.columns(row);
        var known = Arrays.stream(columns).filter(column -> isHeadLike(row, column)).count();
        return known * 2 >= columns.length;
    }

    private boolean isHeadLike(int row, int column) {
        var cell = grid.cell(row, column);
        return cell.isPresent() && (Years.of(cell.get()).isPresent()
                || cell.get().sort() == GridCell.Sort.TEXT
                && (!Heads.of(cell.get().text()).isEmpty() || Units.isOnly(cell.get().text()) || Titles.of(cell.get().text()).isPresent()));
    }

    /** The last row of heads. */
    private int extent() {
        var row = firstRow;
        var hasYears = years(firstRow) > 0;
        for (var next = firstRow + 1; next < Math.min(grid.rows(), firstRow + MOST_ROWS); next++) {
            var columns = grid.columns(next);
            if (columns.length == 0) {
                // one blank row may stand between two rows of heads
                if (next + 1 < grid.rows() && !hasYears && isOnlyHeads(next + 1) && years(next + 1) >= LEAST_COLUMNS) {
                    continue;
                }
                return row;
            }
            if (!isOnlyHeads(next) || hasYears && years(next) > 0) {
                return row;
            }
            hasYears |= years(next) > 0;
            row = next;
        }
        return row;
    }

    /** True where the row holds years, heads and units, and nothing else. */
    private boolean isOnlyHeads(int row) {
        var columns = grid.columns(row);
        if (columns.length == 1 && columns[0] <= firstColumn() && !Units.isOnly(grid.text(row, columns[0]))) {
            return false; // a heading within the table
        }
        return Arrays.stream(columns).allMatch(column -> isHeadLike(row, column));
    }

    /** The tables under these heads, from left to right. */
    List<Block> blocks(ForeignBook book, int lastHead) {
        var blocks = new ArrayList<Block>();
        Block block = null;
        var lastYear = 0;
        var from = firstColumn();
        var to = lastColumn();
        var gap = false;
        for (var column = from; column <= to; column++) {
            var stack = stack(column, lastHead);
            if (stack.isEmpty()) {
                gap = true;
                continue;
            }
            if ((block == null || block.columns.isEmpty()) && stack.stream().allMatch(HeadZone::isTitle)) {
                continue; // the title stands in a column of its own
            }
            var year = year(stack);
            var targets = targets(stack);
            var isLabel = targets.stream().anyMatch(target -> target.column().equals("label"));
            var hasValues = block != null && !block.columns.isEmpty();
            var begins = block == null || hasValues && isLabel && (gap || block.isYearly() && year == 0)
                    || hasValues && year > 0 && lastYear > 0 && year <= lastYear && !isTableFive(block, stack) && (gap || isLabel);
            if (begins) {
                block = new Block(book, grid);
                block.firstHead = firstRow;
                block.firstRow = lastHead + 1;
                block.firstColumn = column;
                block.labelColumn = -1;
                blocks.add(block);
                lastYear = 0;
            }
            gap = false;
            lastYear = year > 0 ? year : lastYear;
            block.lastColumn = column;
            block.columns.put(column, new Block.Col("", year, String.join("\n", stack), unit(stack)));
        }
        blocks.forEach(each -> new LabelColumn(grid, lastHead).settle(each));
        blocks.removeIf(each -> each.columns.isEmpty());
        return blocks;
    }

    private static boolean isTitle(String text) {
        return Titles.of(text).isPresent() && Heads.of(text).isEmpty() && Years.alone(text).isEmpty();
    }

    private static boolean isTableFive(Block block, List<String> stack) {
        return Heads.of(stack.getLast()).stream().anyMatch(target -> target.form().equals("table5"))
                || stack.stream().anyMatch(text -> Heads.of(text).contains(new Target("table5", "expected")));
    }

    static Set<Target> targets(List<String> stack) {
        var all = new LinkedHashSet<Target>();
        stack.forEach(text -> all.addAll(Heads.of(text)));
        return all;
    }

    private static int year(List<String> stack) {
        for (var text : stack.reversed()) {
            var year = Years.alone(text);
            if (year.isPresent()) {
                return year.getAsInt();
            }
        }
        for (var text : stack.reversed()) {
            var year = text.length() < 80 ? Years.within(text) : OptionalInt.empty();
            if (year.isPresent()) {
                return year.getAsInt();
            }
        }
        return 0;
    }

    private static Optional<Units.Mass> unit(List<String> stack) {
        return stack.reversed().stream().map(Units::named).flatMap(Optional::stream).findFirst();
    }

    /** The heads over a column, from the top; heads of groups reach to the right as far as they are merged or the row is blank. */
    private List<String> stack(int column, int lastHead) {
        var stack = new ArrayList<String>();
        for (var row = firstRow; row <= lastHead; row++) {
            var cell = grid.shownAt(row, column);
            if (cell.isPresent()) {
                var text = cell.get().look() == GridCell.Look.DAY || cell.get().isNumber()
                        ? Years.of(cell.get()).isPresent() ? String.valueOf(Years.of(cell.get()).getAsInt()) : cell.get().shown()
                        : cell.get().text();
                if (stack.isEmpty() || !stack.getLast().equals(text)) {
                    stack.add(text);
                }
            } else if (row < lastHead) {
                carried(row, column, lastHead).ifPresent(stack::add);
            }
        }
        return stack;
    }

    private Optional<String> carried(int row, int column, int lastHead) {
        if (grid.shownAt(lastHead, column).isEmpty()) {
            return Optional.empty();
        }
        for (var left = column - 1; left >= 0 && left >= column - 60; left--) {
            if (grid.shownAt(lastHead, left).isEmpty()) {
                return Optional.empty();
            }
            var cell = grid.cell(row, left);
            if (cell.isPresent()) {
                var groups = Set.of("projection", "period", "achieved", "expected", "estimates");
                return Heads.of(cell.get().text()).stream().anyMatch(target -> groups.contains(target.column()))
                        ? Optional.of(cell.get().text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

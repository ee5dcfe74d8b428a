package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/** The tables under rows of heads: side by side, or one for each scenario that the heads name. */
final class HeadBlocks {
    private static final int LOOKED_AT = 20;
    private static final int LEAST_LINES = 2;

    private final ForeignBook book;
    private final Grid grid;
    private final int firstRow;
    private final int lastHead;
    private final int firstColumn;
    private final int lastColumn;

    HeadBlocks(ForeignBook book, Grid grid, int firstRow, int lastHead, int lastColumn) {
        this.book = book;
        this.grid = grid;
        this.firstRow = firstRow;
        this.lastHead = lastHead;
        this.firstColumn = Arrays.stream(grid.columns(firstRow)).min().orElse(0);
        this.lastColumn = lastColumn;
    }

    /** The tables under these heads, from left to right. */
    List<Block> find() {
        var scenarios = new TreeMap<Integer, String>();
        for (var column = firstColumn; column <= lastColumn; column++) {
            var at = column;
            stack(column).stream().filter(text -> text.length() <= HeadZone.LONGEST_YEAR).map(Titles::scenario).flatMap(Optional::stream)
                    .findFirst().ifPresent(form -> scenarios.put(at, form));
        }
        var several = scenarios.values().stream().distinct().toList();
        var labels = scenarios.isEmpty() ? 0 : IntStream.rangeClosed(scenarios.firstKey(), lastColumn)
                .filter(column -> isCorner(column, stack(column))
                        || targets(stack(column)).stream().anyMatch(target -> target.column().equals("label"))).count();
        return several.size() > 1 && labels == 0 ? byScenario(scenarios, several) : besideEachOther();
    }

    /** One table for each scenario: its columns, and those that belong to all. */
    private List<Block> byScenario(Map<Integer, String> scenarios, List<String> several) {
        var blocks = new ArrayList<Block>();
        for (var scenario : several) {
            var block = new Block(book, grid);
            block.firstHead = firstRow;
            block.firstRow = lastHead + 1;
            block.firstColumn = firstColumn;
            block.labelColumn = -1;
            block.scenario = scenario;
            for (var column = firstColumn; column <= lastColumn; column++) {
                var stack = stack(column);
                if (!stack.isEmpty() && scenarios.getOrDefault(column, scenario).equals(scenario)) {
                    block.lastColumn = column;
                    block.columns.put(column, new Block.Col("", year(stack), String.join("\n", stack), unit(stack)));
                }
            }
            blocks.add(block);
        }
        return settled(blocks);
    }

    private List<Block> besideEachOther() {
        var blocks = new ArrayList<Block>();
        Block block = null;
        var lastYear = 0;
        var from = firstColumn;
        var to = lastColumn;
        var gap = false;
        for (var column = from; column <= to; column++) {
            var stack = stack(column);
            if (stack.isEmpty()) {
                gap = true;
                continue;
            }
            if ((block == null || block.columns.isEmpty()) && (stack.stream().allMatch(this::isTitle) || isBlankBelow(column))) {
                continue; // the title stands in a column of its own
            }
            var year = year(stack);
            var targets = targets(stack);
            var isCorner = year == 0 && isCorner(column, stack);
            // "Año 2020" is none
            var isLabel = isCorner || year == 0 && targets.stream().anyMatch(target -> target.column().equals("label"));
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
            var heads = isCorner ? stack.stream().filter(Units::isOnly).toList() : stack; // its title is no head
            block.columns.put(column, new Block.Col("", year, String.join("\n", heads), unit(stack)));
        }
        return settled(blocks);
    }

    private List<Block> settled(List<Block> blocks) {
        blocks.forEach(each -> new LabelColumn(grid, lastHead).settle(each));
        blocks.removeIf(each -> each.columns.isEmpty());
        for (var i = 1; i < blocks.size(); i++) {
            share(blocks.get(i), blocks.get(0));
        }
        return blocks;
    }

    /** A table to the right without a label of its own is read by those of the first: {@code Sector | WM 2025 2030 | | WAM 2025 2030}. */
    private void share(Block block, Block first) {
        if (block.isYearly() && first.isYearly() && hasNoWords(block.labelColumn) && !hasNoWords(first.labelColumn)) {
            block.labelColumn = first.labelColumn;
            block.labelHead = first.labelHead;
        }
    }

    /** True where rows of tables 6 to 9 are named below a head that says a unit alone, whatever title stands over it. */
    private boolean isCorner(int column, List<String> stack) {
        return stack.stream().anyMatch(Units::isOnly) && stack.stream().allMatch(text -> Units.isOnly(text) || isTitle(text))
                && IntStream.range(lastHead + 1, Math.min(grid.rows(), lastHead + LOOKED_AT))
                .filter(row -> SummaryLine.of(grid.text(row, column), true, false).line().isPresent()).count() >= LEAST_LINES;
    }

    private boolean hasNoWords(int column) {
        return IntStream.range(lastHead + 1, Math.min(grid.rows(), lastHead + LOOKED_AT))
                .noneMatch(row -> grid.shownAt(row, column).filter(cell -> cell.sort() == GridCell.Sort.TEXT).isPresent());
    }

    private boolean isBlankBelow(int column) {
        return column < lastColumn && IntStream.range(lastHead + 1, Math.min(grid.rows(), lastHead + LOOKED_AT))
                .noneMatch(row -> grid.shownAt(row, column).isPresent())
                && IntStream.range(lastHead + 1, Math.min(grid.rows(), lastHead + LOOKED_AT))
                .anyMatch(row -> grid.columns(row).length > 0);
    }

    private boolean isTitle(String text) {
        // over a turned table a title may read like a head: it is longer, or has a number
        var isSure = grid.isTurned()
                && Titles.of(text).filter(title -> title.number() > 0 || text.length() > HeadZone.LONGEST_YEAR).isPresent();
        return Titles.of(text).isPresent() && (isSure || Heads.of(text).isEmpty()) && Years.alone(text).isEmpty();
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
            var year = text.length() < 80 && !Years.isReckoned(text) ? Years.within(text) : OptionalInt.empty();
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
    private List<String> stack(int column) {
        var stack = new ArrayList<String>();
        for (var row = firstRow; row <= lastHead; row++) {
            var cell = grid.shownAt(row, column).filter(each -> !isNote(each));
            if (cell.isPresent()) {
                var text = cell.get().look() == GridCell.Look.DAY || cell.get().isNumber()
                        ? Years.of(cell.get()).isPresent() ? String.valueOf(Years.of(cell.get()).getAsInt()) : cell.get().shown()
                        : !cell.get().raised().isBlank() && Years.of(cell.get()).isPresent()
                                ? String.valueOf(Years.of(cell.get()).getAsInt())
                        : cell.get().text();
                if (stack.isEmpty() || !stack.getLast().equals(text)) {
                    stack.add(text);
                }
            } else if (row < lastHead) {
                carried(row, column).ifPresent(stack::add);
            }
        }
        return stack;
    }

    /** A note that came to stand beside the heads when the sheet was turned. */
    private boolean isNote(GridCell cell) {
        return grid.isTurned() && FootWords.note(cell.text()).isPresent() && Heads.of(cell.text()).isEmpty()
                && Years.alone(cell.text()).isEmpty();
    }

    private Optional<String> carried(int row, int column) {
        if (grid.shownAt(lastHead, column).isEmpty()) {
            return Optional.empty();
        }
        for (var left = column - 1; left >= 0 && left >= column - 60; left--) {
            if (grid.shownAt(lastHead, left).isEmpty()) {
                return Optional.empty();
            }
            var cell = grid.cell(row, left);
            if (cell.isPresent()) {
                var groups = Set.of("recent", "projection", "period", "achieved", "expected", "estimates");
                return Heads.of(cell.get().text()).stream().anyMatch(target -> groups.contains(target.column()))
                        || Titles.scenario(cell.get().text()).isPresent() && cell.get().text().length() <= HeadZone.LONGEST_YEAR
                                ? Optional.of(cell.get().text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

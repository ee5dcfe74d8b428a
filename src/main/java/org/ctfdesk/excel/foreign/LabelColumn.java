package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.excel.foreign.words.Units;

/** Which column of a block holds the labels of its rows. */
final class LabelColumn {
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{0,4}[-. ]?)?\\d{1,4}(?:\\.0|[.)]|\\.\\d{1,3})?");
    private static final int LOOKED_AT = 40;
    /** Forms whose rows are items that the Party names, under heads of several sorts. */
    private static final List<String> ITEMS = List.of("table5", "table12");
    private static final Map<String, Integer> LEAST_OTHERS = Map.of("table5", 3, "table12", 2);

    private final Grid grid;
    private final int lastHead;

    LabelColumn(Grid grid, int lastHead) {
        this.grid = grid;
        this.lastHead = lastHead;
    }

    /** Finds the column of labels: the one with a head for labels, else the first to the left of the values. */
    void settle(Block block) {
        numbers(block);
        var first = amongItems(block).orElseGet(() -> firstOfLabels(block));
        for (var entry : List.copyOf(block.columns.entrySet())) {
            var stack = List.of(entry.getValue().head().split("\n"));
            var isLabel = HeadBlocks.targets(stack).stream().anyMatch(target -> target.column().equals("label"))
                    && entry.getValue().year() == 0 && entry.getKey().equals(first);
            var isBlankLabel = entry.getKey().equals(first) && entry.getValue().year() == 0 && stack.stream().allMatch(Units::isOnly);
            if (isLabel || isBlankLabel) {
                block.labelColumn = entry.getKey();
                block.labelHead = entry.getValue().head();
                block.unit = entry.getValue().unit();
                block.columns.remove(entry.getKey());
                break;
            }
        }
        if (block.labelColumn < 0 && !block.columns.isEmpty()) {
            block.labelColumn = labelByData(block);
            if (block.labelColumn == block.columns.firstKey() && block.columns.size() > 1) {
                block.labelHead = block.columns.get(block.labelColumn).head();
                block.columns.remove(block.labelColumn);
            }
            block.firstColumn = Math.min(block.firstColumn, block.labelColumn);
        }
    }

    /**
     * In a table of items the one head that names them, wherever it stands: {@code No. | Sector | Name | Status}. A head for
     * labels of other tables, as "Sector", is a column of this one.
     */
    private static Optional<Integer> amongItems(Block block) {
        for (var form : ITEMS) {
            var labels = new ArrayList<Integer>();
            var others = new HashSet<String>();
            for (var entry : block.columns.entrySet()) {
                var of = HeadBlocks.targets(List.of(entry.getValue().head().split("\n"))).stream()
                        .filter(target -> target.form().equals(form)).map(Target::column).toList();
                if (of.contains("label") && entry.getValue().year() == 0) {
                    labels.add(entry.getKey());
                } else {
                    others.addAll(of);
                }
            }
            if (labels.size() == 1 && others.size() >= LEAST_OTHERS.get(form)) {
                return Optional.of(labels.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The first column; the next where that alone has a head for labels, and the first has none that a form knows. */
    private static int firstOfLabels(Block block) {
        for (var entry : block.columns.entrySet()) {
            var targets = HeadBlocks.targets(List.of(entry.getValue().head().split("\n")));
            if (entry.getValue().year() > 0 || !targets.isEmpty()) {
                var isLabel = targets.stream().anyMatch(target -> target.column().equals("label")) && entry.getValue().year() == 0;
                return isLabel ? entry.getKey() : block.columns.firstKey();
            }
        }
        return block.columns.firstKey();
    }

    /** Lets a first column go that only numbers the rows of the next, which has a head for labels. */
    private void numbers(Block block) {
        var first = block.columns.firstKey();
        var col = block.columns.get(first);
        var next = block.columns.tailMap(first + 1);
        if (next.isEmpty() || col.year() > 0 || !HeadBlocks.targets(List.of(col.head().split("\n"))).isEmpty()
                || amongItems(block).isEmpty() && HeadBlocks.targets(List.of(next.get(next.firstKey()).head().split("\n"))).stream()
                        .noneMatch(target -> target.column().equals("label"))) {
            return;
        }
        for (var row = lastHead + 1; row < Math.min(grid.rows(), lastHead + LOOKED_AT); row++) {
            var cell = grid.cell(row, first);
            if (cell.isPresent() && grid.cell(row, next.firstKey()).isPresent() && !NUMBER.matcher(cell.get().text().strip()).matches()) {
                return;
            }
        }
        block.numberColumn = first;
        block.columns.remove(first);
    }

    /** Where no head says it: the column left of the first value in which words stand; else the first column itself. */
    private int labelByData(Block block) {
        var first = block.columns.firstKey();
        var best = first;
        var most = 0;
        for (var column = first - 1; column >= Math.max(0, first - 3); column--) {
            var count = 0;
            for (var row = lastHead + 1; row < Math.min(grid.rows(), lastHead + 40); row++) {
                count += grid.cell(row, column).filter(cell -> cell.sort() == GridCell.Sort.TEXT).isPresent() ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = column;
            }
        }
        if (most == 0 && block.columns.firstKey() == first && block.columns.get(first).year() > 0) {
            return Math.max(0, first - 1);
        }
        return best;
    }
}

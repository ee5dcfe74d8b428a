package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.Finder.TitleAt;
import org.ctfdesk.excel.foreign.words.Units;

/** In which unit the figures of a block are, where no column and no row says it. */
final class BlockUnit {
    /** Tables whose figures are in kt CO2 eq. whatever the file says. */
    private static final Set<String> SCALED = Set.of("table5", "table6", "table7", "table8", "table9");
    private static final int LINES_OVER = 4;

    private BlockUnit() {}

    /**
     * The unit over the table: in its title, in its heads, or in a line between; else over the whole sheet.
     *
     * @param top the first row in which a table of the sheet begins
     */
    static void find(Block block, Optional<TitleAt> title, Optional<Block> before, int top) {
        if (block.unit.isPresent()) {
            return;
        }
        search(block, title, before);
        if (block.unit.isEmpty() && block.otherUnit.isEmpty()) {
            ofColumns(block);
            ofSheet(block, top);
        }
        if (block.unit.isEmpty() && block.otherUnit.isEmpty() && SCALED.contains(block.form)
                && block.columns.values().stream().anyMatch(col -> col.year() > 0 && col.unit().isEmpty())) {
            var unknown = texts(block).stream().filter(Units::isUnknown).findFirst();
            var below = unknown.isPresent() ? Optional.<String>empty() : below(block);
            unknown.ifPresent(text -> block.doubts.add(Reason.of("foreign.reason.unitNotKnown", text)));
            below.ifPresent(text -> block.doubts.add(Reason.of("foreign.reason.unitBelow", text)));
            var over = overTurned(block, title).stream().filter(text -> Units.named(text).filter(unit -> !unit.isKt()).isPresent())
                    .findFirst();
            over.ifPresent(text -> block.doubts.add(Reason.of("foreign.reason.unitOver", text)));
            if (unknown.isEmpty() && below.isEmpty() && over.isEmpty()) {
                block.remarks.add(Reason.of("foreign.reason.unitPresumed"));
            }
        }
    }

    /** A line under the heads or below the figures, alone in its row, that names another unit than kt, or one that is not known. */
    private static Optional<String> below(Block block) {
        for (var row = block.firstRow; row < block.endRow; row++) {
            var texts = new ArrayList<String>();
            for (var column : block.grid.columns(row)) {
                texts.add(block.grid.text(row, column));
            }
            texts.removeIf(String::isBlank);
            if (texts.size() == 1 && isOther(texts.getFirst())) {
                return Optional.of(texts.getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String text) {
        var named = Units.named(text);
        return named.map(unit -> !unit.isKt() || unit.isOfTwoMeanings()).orElseGet(() -> Units.isUnknown(text) || Units.ofSomethingElse(text).filter(unit ->
                unit.length() >= text.strip().length() - 2).isPresent()); // a unit and no more: a note may speak of PJ
    }

    /** Where some columns name a unit, and all the same, it counts for those beside them that name none. */
    private static void ofColumns(Block block) {
        var named = block.columns.values().stream().filter(col -> col.year() > 0).map(Block.Col::unit).flatMap(Optional::stream).toList();
        if (named.stream().map(Units.Mass::inKt).distinct().count() == 1) {
            block.unit = Optional.of(named.getFirst());
        }
    }

    /** The unit that stands over the whole sheet, above its first table; the nearest first. */
    private static void ofSheet(Block block, int top) {
        for (var row = top - 1; row >= 0 && block.unit.isEmpty(); row--) {
            for (var column : block.grid.columns(row)) {
                var named = block.unit.isPresent() ? block.unit : Units.named(block.grid.text(row, column));
                block.unit = named;
            }
        }
    }

    /** What stands in the heads and right above them. */
    private static List<String> texts(Block block) {
        var texts = new ArrayList<String>();
        for (var row = Math.max(0, block.firstHead - LINES_OVER); row < block.firstRow; row++) {
            for (var column : block.grid.columns(row)) {
                if (column <= block.lastColumn) {
                    texts.add(block.grid.text(row, column));
                }
            }
        }
        return texts;
    }

    private static void search(Block block, Optional<TitleAt> title, Optional<Block> before) {
        var grid = block.grid;
        var from = title.map(TitleAt::row).orElse(Math.max(0, block.firstHead - 3));
        for (var row = block.firstHead; row >= from; row--) {
            for (var column : nearestFirst(block, row)) {
                if (column >= left(block, title) && column <= block.lastColumn && !block.columns.containsKey(column)
                        || row < block.firstHead && column <= block.lastColumn && column >= (grid.isTurned() ? left(block, title) : 0)) {
                    var named = Units.named(grid.text(row, column));
                    var other = named.isPresent() ? Optional.<String>empty() : Units.ofSomethingElse(grid.text(row, column));
                    if (other.isPresent()) {
                        block.otherUnit = other.get();
                        return;
                    }
                    if (named.isPresent()) {
                        block.unit = named;
                        return;
                    }
                }
            }
        }
        // a title over a turned table stands beside its heads
        title.ifPresent(found -> block.unit = Units.named(found.text()));
        if (block.unit.isEmpty()) {
            // over the title a line may be of something else, unless it says a unit and nothing more
            block.unit = overTurned(block, title).stream().filter(Units::isOnly).findFirst().flatMap(Units::named);
        }
        before.filter(other -> block.continues && block.unit.isEmpty()).ifPresent(other -> block.unit = other.unit);
    }

    /** The first column that is of the table: its own title stands there, where the table is turned. */
    private static int left(Block block, Optional<TitleAt> title) {
        return !block.grid.isTurned() ? block.firstColumn - 1
                : Math.min(block.firstColumn - 1, title.map(TitleAt::column).orElse(block.firstColumn - 1));
    }

    /** What stood above a turned table and its title stands to the left of them; the nearest first. */
    private static List<String> overTurned(Block block, Optional<TitleAt> title) {
        var texts = new ArrayList<String>();
        for (var column = left(block, title) - 1; column >= 0 && block.grid.isTurned(); column--) {
            for (var row = 0; row <= block.firstHead; row++) {
                texts.add(block.grid.text(row, column));
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** What stood below the title of a turned table is nearer to its figures. */
    private static List<Integer> nearestFirst(Block block, int row) {
        var columns = Arrays.stream(block.grid.columns(row)).boxed().toList();
        return block.grid.isTurned() ? columns.reversed() : columns;
    }
}

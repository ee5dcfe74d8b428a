package org.ctfdesk.excel.foreign;

import java.util.Optional;
import org.ctfdesk.excel.foreign.Finder.TitleAt;
import org.ctfdesk.excel.foreign.words.Units;

/** In which unit the figures of a block are, where no column and no row says it. */
final class BlockUnit {
    private BlockUnit() {}

    /** The unit over the table: in its title, in its heads, or in a line between. */
    static void find(Block block, Optional<TitleAt> title, Optional<Block> before) {
        var grid = block.grid;
        if (block.unit.isPresent()) {
            return;
        }
        var from = title.map(TitleAt::row).orElse(Math.max(0, block.firstHead - 3));
        for (var row = block.firstHead; row >= from; row--) {
            for (var column : grid.columns(row)) {
                if (column >= block.firstColumn - 1 && column <= block.lastColumn && !block.columns.containsKey(column)
                        || row < block.firstHead && column <= block.lastColumn) {
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
        before.filter(other -> block.continues && block.unit.isEmpty()).ifPresent(other -> block.unit = other.unit);
    }
}

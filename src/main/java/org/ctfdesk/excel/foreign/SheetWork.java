package org.ctfdesk.excel.foreign;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;

/** A sheet while it is read: which of its cells were used, and the notes below its tables. */
final class SheetWork {
    /**
     * A note below a table.
     *
     * @param listed it stands in a list of custom footnotes
     */
    record NoteAt(int row, int column, String text, boolean listed) {}

    final ForeignBook book;
    final Grid grid;
    final Finder finder;
    /** Notes by the block's first head row, then by mark. */
    final Map<Block, Map<String, NoteAt>> notes = new HashMap<>();
    private final BitSet[] used;

    SheetWork(ForeignBook book, Grid grid, Finder finder) {
        this.book = book;
        this.grid = grid;
        this.finder = finder;
        this.used = new BitSet[grid.rows()];
    }

    List<Block> blocks() {
        return finder.blocks.stream().filter(block -> !block.form.isEmpty()).toList();
    }

    void use(int row, int column) {
        if (used[row] == null) {
            used[row] = new BitSet();
        }
        used[row].set(column);
    }

    void unuse(int row, int column) {
        if (used[row] != null) {
            used[row].clear(column);
        }
    }

    boolean isUsed(int row, int column) {
        return row >= 0 && row < used.length && used[row] != null && used[row].get(column);
    }

    Origin origin(int row, int column) {
        return new Origin(book.file(), book.sha256(), grid.name(), grid.address(row, column),
                grid.cell(row, column).map(GridCell::shown).orElse(""));
    }

    Origin sheetOrigin() {
        return new Origin(book.file(), book.sha256(), grid.name(), "", "");
    }
}

package org.ctfdesk.excel.foreign;

import java.util.Optional;
import org.ctfdesk.excel.foreign.Corrections.CellAt;

/**
 * A table that was found on a sheet, as far as somebody who corrects it has to know.
 *
 */
public final class FoundTable {
    private final Block block;

    FoundTable(Block block) {
        this.block = block;
    }

    /** The form that it was taken for; "" where that is not known. */
    public String form() {
        return block.form;
    }

    public String file() {
        return block.book.file();
    }

    public String sheet() {
        return block.grid.name();
    }

    /** Its first head: by this it is named in {@link Corrections}. */
    public CellAt head() {
        return at(block.firstHead, block.columns.isEmpty() ? block.labelColumn : block.columns.firstKey());
    }

    /** True where that row and column of the sheet, from 0, belong to it; a turned table counts them the other way. */
    public boolean holds(int row, int column) {
        var across = block.grid.isTurned() ? row : column;
        var down = block.grid.isTurned() ? column : row;
        return !block.grid.isRedrawn() && down >= block.firstHead && down < block.endRow && across >= block.firstColumn
                && across <= block.lastColumn;
    }

    /** The lowest head over the cell; nothing where it stands in no column of values. */
    public Optional<CellAt> columnHead(int row, int column) {
        var across = block.grid.isTurned() ? row : column;
        return block.columns.containsKey(across) ? Optional.of(headOf(across)) : Optional.empty();
    }

    /** The label of the cell's row; nothing in the heads. */
    public Optional<CellAt> rowLabel(int row, int column) {
        var down = block.grid.isTurned() ? column : row;
        return down >= block.firstRow ? Optional.of(labelOf(down)) : Optional.empty();
    }

    CellAt headOf(int column) {
        return at(block.firstRow - 1, column);
    }

    CellAt labelOf(int row) {
        return at(row, block.labelColumn);
    }

    private CellAt at(int row, int column) {
        return new CellAt(file(), sheet(), block.grid.address(row, column));
    }
}

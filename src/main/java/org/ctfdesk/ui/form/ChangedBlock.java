package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.ChangedCells;
import org.ctfdesk.ui.grid.CellRange;

/** Cells that changed, as what is to be selected: the block where they are one, else the first in the order of the sheet. */
final class ChangedBlock {
    private ChangedBlock() {}

    /** Nothing where the sheet shows none of them. */
    static Optional<CellRange> of(Sheet sheet, ChangedCells changed) {
        var at = new ArrayList<CellPlace>();
        for (var row = sheet.headRows(); row < sheet.rows().size(); row++) {
            addThose(sheet.rows().get(row), row, changed, at);
        }
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var first = at.getFirst();
        var left = at.stream().mapToInt(CellPlace::column).min().orElseThrow();
        var right = at.stream().mapToInt(CellPlace::column).max().orElseThrow();
        var block = new CellRange(first.row(), left, at.getLast().row(), right);
        return Optional.of(2 * at.size() > block.rows() * block.columns() // a few of its cells may have been so before
                ? block
                : new CellRange(first.row(), first.column(), first.row(), first.column()));
    }

    /** The columns of the report's row are asked for once: nearly always all cells of a row of the sheet are of one. */
    private static void addThose(SheetRow shown, int row, ChangedCells changed, List<CellPlace> at) {
        RowKey of = null;
        TableKey in = null;
        var columns = Set.<ColumnKey>of();
        var cells = shown.cells();
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof SheetCell.Input input) {
                var place = input.place();
                if (!place.row().equals(of) || !place.table().equals(in)) {
                    of = place.row();
                    in = place.table();
                    columns = changed.of(in, of);
                }
                if (columns.contains(place.column())) {
                    at.add(new CellPlace(row, column));
                }
            }
        }
    }
}

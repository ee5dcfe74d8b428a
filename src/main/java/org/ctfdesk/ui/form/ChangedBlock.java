package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.Place;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.ui.grid.CellRange;

/** Cells that changed, as what is to be selected: the block where they are one, else the first in the order of the sheet. */
final class ChangedBlock {
    private ChangedBlock() {}

    /** Nothing where the sheet shows none of them. */
    static Optional<CellRange> of(Sheet sheet, Set<Place> changed) {
        var at = new ArrayList<CellPlace>();
        for (var row = sheet.headRows(); row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof SheetCell.Input input && changed.contains(input.place())) {
                    at.add(new CellPlace(row, column));
                }
            }
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
}

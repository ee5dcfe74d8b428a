package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.report.TableKey;

/**
 * What somebody struck out as a whole: words, and rows whose name they are. It is taken out before tables are looked for, and kept with
 * its text, so that nothing that was deleted is entered, and nothing is dropped in silence.
 */
final class StruckOut {
    private static final int LETTERS_OF_A_NAME = 4;

    private record Found(ForeignBook book, String sheet, int row, Origin origin) {}

    private final List<Found> found = new ArrayList<>();

    /** Takes what is struck out from a sheet; a figure struck out in a row that is not has its place, and is asked about there. */
    Grid take(ForeignBook book, Grid grid) {
        var rows = new BitSet();
        var before = found.size();
        for (var row = 0; row < grid.rows() && !grid.isHidden(); row++) {
            var cells = grid.cells(row);
            if (cells.stream().noneMatch(StruckOut::isWords)) {
                continue;
            }
            rows.set(row, isRow(cells));
            for (var column : grid.columns(row)) {
                if (rows.get(row) || isWords(grid.cell(row, column).orElseThrow())) {
                    found.add(new Found(book, grid.name(), row, new Origin(book.file(), book.sha256(), grid.name(),
                            grid.address(row, column), grid.cell(row, column).orElseThrow().shown())));
                }
            }
        }
        return found.size() == before ? grid
                : grid.without((row, column) -> rows.get(row) || isWords(grid.cell(row, column).orElseThrow()));
    }

    private static boolean isWords(GridCell cell) {
        return cell.isStruckOut() && cell.text().codePoints().anyMatch(Character::isLetter);
    }

    /** True for a row whose name is struck out, or most of its words. */
    private static boolean isRow(List<GridCell> cells) {
        var words = cells.stream().filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter)).toList();
        var name = words.stream().filter(cell -> cell.text().codePoints().filter(Character::isLetter).count() >= LETTERS_OF_A_NAME)
                .findFirst().or(() -> words.stream().findFirst());
        return name.filter(StruckOut::isWords).isPresent() || words.stream().filter(StruckOut::isWords).count() * 2 > words.size();
    }

    /** Keeps it beside the tables of its sheet; somebody has to look. */
    void keep(List<SheetWork> sheets, Gathered gathered) {
        for (var each : found) {
            var blocks = sheets.stream().filter(sheet -> sheet.book == each.book && sheet.grid.name().equals(each.sheet))
                    .flatMap(sheet -> sheet.blocks().stream()).toList();
            Optional<TableKey> near = blocks.stream().filter(block -> block.firstHead <= each.row).reduce((one, other) -> other)
                    .or(() -> blocks.stream().findFirst()).map(block -> TableKey.of(block.form));
            gathered.leave(each.origin, near, true, Reason.of("foreign.reason.struckOut"));
        }
    }
}

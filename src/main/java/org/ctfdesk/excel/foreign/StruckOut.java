package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** The number of a measure and the like, before its name. */
    private static final Pattern CODE = Pattern.compile("\\P{L}*\\p{L}|(?=.*\\d)\\S{1,8}");

    private record Found(ForeignBook book, String sheet, int row, Origin origin, Reason why) {}

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
            var name = name(cells);
            rows.set(row, name.isPresent());
            for (var column : grid.columns(row)) {
                var cell = grid.cell(row, column).orElseThrow();
                if (rows.get(row) || isWords(cell)) {
                    var origin = new Origin(book.file(), book.sha256(), grid.name(), grid.address(row, column), cell.shown());
                    found.add(new Found(book, grid.name(), row, origin, cell.isStruckOut() ? Reason.of("foreign.reason.struckOut")
                            : Reason.of("foreign.reason.struckRow", name.orElseThrow().shown())));
                }
            }
        }
        return found.size() == before ? grid
                : grid.without((row, column) -> rows.get(row) || isWords(grid.cell(row, column).orElseThrow()));
    }

    private static boolean isWords(GridCell cell) {
        return cell.isStruckOut() && cell.text().codePoints().anyMatch(Character::isLetter);
    }

    /** The name of a row where it is struck out, or the first of its words where most of them are. */
    private static Optional<GridCell> name(List<GridCell> cells) {
        var words = cells.stream().filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter)).toList();
        var struck = words.stream().filter(StruckOut::isWords).toList();
        var name = words.stream().filter(cell -> !CODE.matcher(cell.unstruck()).matches()).findFirst();
        return name.filter(StruckOut::isWords).or(() -> struck.stream().filter(any -> struck.size() * 2 > words.size()).findFirst());
    }

    /** Keeps it beside the tables of its sheet; somebody has to look. */
    void keep(List<SheetWork> sheets, Gathered gathered) {
        for (var each : found) {
            var blocks = sheets.stream().filter(sheet -> sheet.book == each.book && sheet.grid.name().equals(each.sheet))
                    .flatMap(sheet -> sheet.blocks().stream()).toList();
            Optional<TableKey> near = blocks.stream().filter(block -> block.firstHead <= each.row).reduce((one, other) -> other)
                    .or(() -> blocks.stream().findFirst()).map(block -> TableKey.of(block.form));
            gathered.leave(each.origin, near, true, each.why);
        }
    }
}

package org.ctfdesk.excel.foreign;

import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.report.TableKey;

/** Keeps what of the sheets found no place. */
final class Leftovers {
    private static final int MOST_LEFT = 5_000;

    private final Gathered gathered;
    private int left;

    Leftovers(Gathered gathered) {
        this.gathered = gathered;
    }

    /** Keeps what has no place: beside the tables of its sheet, or as a sheet that was not understood. */
    void keep(SheetWork sheet) {
        var grid = sheet.grid;
        var blocks = sheet.blocks();
        var old = sheet.finder.titles.stream().filter(title -> title.title().isOld()).findFirst();
        if (grid.isHidden()) {
            if (!blocks.isEmpty()) {
                var first = blocks.getFirst();
                gathered.remark(sheet.origin(first.firstRow, first.labelColumn), true,
                        Reason.of("foreign.reason.hiddenSheet", grid.name()));
            }
            return;
        }
        if (old.isPresent() && blocks.isEmpty()) {
            gathered.remark(sheet.origin(old.get().row(), old.get().column()), false,
                    Reason.of("foreign.reason.oldTable", grid.name(), old.get().text()));
            return;
        }
        var hasFigures = false;
        for (var row = 0; row < grid.rows(); row++) {
            for (var column : grid.columns(row)) {
                if (sheet.isUsed(row, column) || left >= MOST_LEFT) {
                    continue;
                }
                var cell = grid.cell(row, column).orElseThrow();
                var at = row;
                var near = blocks.stream().filter(block -> block.firstHead <= at).reduce((one, other) -> other)
                        .or(() -> blocks.stream().findFirst()).map(block -> TableKey.of(block.form));
                var within = blocks.stream().anyMatch(block -> at >= block.firstRow && at < block.endRow
                        && block.columns.containsKey(column));
                var isFigure = cell.isNumber() || cell.sort() == GridCell.Sort.NO_VALUE || cell.sort() == GridCell.Sort.ERROR;
                hasFigures |= isFigure;
                left++;
                gathered.leave(sheet.origin(row, column), near, blocks.isEmpty() ? false : within || isFigure,
                        Reason.of(within ? "foreign.reason.noPlace" : "foreign.reason.besideTables"));
            }
        }
        if (blocks.isEmpty() && hasFigures) {
            gathered.remark(sheet.sheetOrigin(), true, Reason.of("foreign.reason.noTable", grid.name()));
        }
        grid.comments().forEach((cell, text) -> gathered.leave(
                new Origin(sheet.book.file(), sheet.book.sha256(), grid.name(), cell, text),
                blocks.stream().findFirst().map(block -> TableKey.of(block.form)), false, Reason.of("foreign.reason.comment")));
    }
}

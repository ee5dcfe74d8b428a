package org.ctfdesk.excel.foreign;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.form.all.Forms;

/** The units of a table that names one in each row: a column of the sheet, which the form has not, holds them. */
final class RowUnits {
    /**
     * The unit of a row.
     *
     * @param unit by which its figures turn into kt
     * @param unknown what stands there and is no unit of mass; "" where there is none
     * @param cell the column in which it stands
     */
    record At(Optional<Units.Mass> unit, String unknown, Optional<Integer> cell) {
        static final At NOTHING = new At(Optional.empty(), "", Optional.empty());
    }

    private static final Pattern BEHIND = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]\\s*$|,\\s*([^,]{1,30})$");

    private final Block block;
    private final int column;

    RowUnits(Block block) {
        this.block = block;
        this.column = Forms.of(block.form).columns().stream().anyMatch(each -> each.id().equals("unit")) ? -1 : find();
    }

    private int find() {
        for (var entry : block.columns.entrySet()) {
            var units = 0;
            var others = 0;
            for (var row = block.firstRow; row < block.endRow && entry.getValue().column().isEmpty(); row++) {
                var cell = block.grid.cell(row, entry.getKey());
                units += cell.filter(each -> Units.isOnly(each.text())).isPresent() ? 1 : 0;
                others += cell.filter(each -> !Units.isOnly(each.text())).isPresent() ? 1 : 0;
            }
            if (units > others) {
                return entry.getKey();
            }
        }
        return -1;
    }

    /** A unit in brackets behind the label: {@code Energy (Mt)}. */
    private static At ofLabel(String label) {
        var behind = BEHIND.matcher(label);
        if (!behind.find()) {
            return At.NOTHING;
        }
        var text = behind.group(1) == null ? behind.group(2) : behind.group(1);
        return new At(Units.behind(text), Units.ofSomethingElse(text).orElse(""), Optional.empty());
    }

    /** The unit of a row; a blank cell says nothing. */
    At at(int row) {
        var cell = column < 0 ? Optional.<GridCell>empty() : block.grid.shownAt(row, column);
        if (cell.isEmpty()) {
            return ofLabel(block.grid.text(row, block.labelColumn));
        }
        var text = cell.get().text().strip();
        var unit = Units.behind(text).or(() -> Units.ofSomethingElse(text).isPresent() ? Optional.empty() : Units.named(text));
        return new At(unit, unit.isPresent() ? "" : text, Optional.of(column));
    }
}

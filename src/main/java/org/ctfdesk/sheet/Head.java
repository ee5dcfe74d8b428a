package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;

/** The head of a form: words under words, merged where neighbours share them, years in the last row. */
final class Head {
    private static final String YEAR = "#";

    private final Sheet sheet;
    private final Form form;
    private final List<SheetColumn> columns;
    private final int height;

    private Head(Sheet sheet) {
        this.sheet = sheet;
        this.form = sheet.form();
        this.columns = sheet.columns();
        this.height = sheet.headRows();
    }

    static List<SheetRow> of(Sheet sheet) {
        return new Head(sheet).rows();
    }

    private List<SheetRow> rows() {
        var cells = new SheetCell[height][columns.size()];
        for (var column = 0; column < columns.size(); column++) {
            for (var row = 0; row < height; row++) {
                if (cells[row][column] == null) {
                    place(cells, row, column);
                }
            }
        }
        var rows = new ArrayList<SheetRow>();
        for (var row : cells) {
            var made = Arrays.asList(row);
            rows.add(new SheetRow(
                    SheetRow.Role.HEAD, 0, Part.Face.ITALIC, Optional.empty(), Optional.empty(), false, List.of(), () -> made));
        }
        return rows;
    }

    private void place(SheetCell[][] cells, int row, int column) {
        var name = name(row, column);
        var down = 1;
        while (row + down < height && name(row + down, column).equals(name) && reachesInto(row + down, column)) {
            down++;
        }
        var across = 1;
        while (column + across < columns.size() && !name.isEmpty() && !name.equals(YEAR)
                && samePath(row, column, column + across)) {
            across++;
        }
        for (var r = row; r < row + down; r++) {
            for (var c = column; c < column + across; c++) {
                cells[r][c] = SheetCell.COVERED;
            }
        }
        var year = name.equals(YEAR) ? columns.get(column).key().year() : 0;
        var text = name.isEmpty() ? "" : year > 0 ? Integer.toString(year) : sheet.printed(form.key("head." + name));
        var letters = name.isEmpty() || year > 0 ? "" : letters(columns.get(column).heads(), name);
        cells[row][column] = new SheetCell.Fixed(text, down, across, year, letters);
    }

    /** Those of a head with a unit below it stand behind the unit. */
    private String letters(List<String> heads, String name) {
        var at = heads.indexOf(name);
        if (at > 0 && name.equals(SheetColumn.UNIT)) {
            return form.notes().lettersAt("head." + heads.get(at - 1));
        }
        var hasUnit = at >= 0 && at + 1 < heads.size() && heads.get(at + 1).equals(SheetColumn.UNIT);
        return hasUnit ? "" : form.notes().lettersAt("head." + name);
    }

    /** What stands in that row above that column; the last words reach down to the years or to the end. */
    private String name(int row, int column) {
        var heads = columns.get(column).heads();
        if (columns.get(column).column().isYearly() && row == height - 1) {
            return YEAR;
        }
        return heads.get(Math.min(row, heads.size() - 1));
    }

    private boolean reachesInto(int row, int column) {
        var isYear = columns.get(column).column().isYearly() && row == height - 1;
        return row >= columns.get(column).heads().size() && !isYear;
    }

    private boolean samePath(int row, int left, int right) {
        for (var r = 0; r <= row; r++) {
            if (!name(r, left).equals(name(r, right))) {
                return false;
            }
        }
        // a head that reaches down over the last row stands for itself
        return columns.get(left).headRows() > row + 1 && columns.get(right).headRows() > row + 1;
    }
}

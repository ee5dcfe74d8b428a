package org.ctfdesk.excel.submission.plan;

import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;

/** How high the rows of a head must be for the words in them, merged or not. */
final class HeadHeights {
    private static final float LEAST = 18;

    private final Sheet sheet;
    private final int[] widths;

    HeadHeights(Sheet sheet, int[] widths) {
        this.sheet = sheet;
        this.widths = widths;
    }

    void into(float[] heights) {
        for (var row = 0; row < sheet.headRows(); row++) {
            heights[row] = LEAST;
        }
        for (var span = 1; span <= sheet.headRows(); span++) {
            for (var row = 0; row + span <= sheet.headRows(); row++) {
                for (var column = 0; column < widths.length; column++) {
                    if (sheet.rows().get(row).cell(column) instanceof SheetCell.Fixed fixed && fixed.rows() == span) {
                        reach(heights, row, span, TextSize.height(fixed.printed(), width(column, fixed.columns()), true));
                    }
                }
            }
        }
    }

    /** Makes the rows together at least so high; what lacks goes to the last of them that holds no years. */
    private void reach(float[] heights, int row, int span, float needed) {
        var have = 0f;
        for (var i = row; i < row + span; i++) {
            have += heights[i];
        }
        if (needed > have) {
            var last = span > 1 && row + span == sheet.headRows() ? row + span - 2 : row + span - 1;
            heights[last] = Math.min(TextSize.HIGHEST, heights[last] + needed - have);
        }
    }

    private int width(int column, int columns) {
        var width = 0;
        for (var i = column; i < column + columns; i++) {
            width += widths[i];
        }
        return width;
    }
}

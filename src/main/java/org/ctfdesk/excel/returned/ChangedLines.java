package org.ctfdesk.excel.returned;

import java.util.List;
import org.ctfdesk.text.Words;

/**
 * Rows or columns of a sheet that were put in, taken out, moved or hidden, or cells that cannot be seen; each counts once, however
 * much stands in it.
 *
 * @param sheet name of the sheet
 * @param what what was done
 * @param at the first row or column as a reader names it, now, or where it stood if it is gone; of cells, which they are
 * @param count how many
 * @param text what stands in the first, shortened
 * @param seen what is seen of the first cell; "" for lines, and where nothing is
 * @param part the repeated part of the Party between whose items a row was put; "" for none
 * @param position among them, from 0
 * @param answers the cells of such a row, each with the place of a new item
 */
public record ChangedLines(
        String sheet, What what, String at, int count, String text, String seen, String part, int position, List<ChangedCell> answers)
        implements BookDifference {
    public ChangedLines {
        answers = List.copyOf(answers);
    }

    /** Lines that are no item of the Party. */
    ChangedLines(String sheet, What what, String at, int count, String text) {
        this(sheet, what, at, count, text, "");
    }

    /** Cells that are drawn otherwise. */
    ChangedLines(String sheet, What what, String at, int count, String text, String seen) {
        this(sheet, what, at, count, text, seen, "", 0, List.of());
    }

    /** What was done to rows or columns. */
    public enum What {
        ROW_ADDED,
        ROW_REMOVED,
        /** Something beside the answers of a row, which cannot be named. */
        ROW_CHANGED,
        ROWS_MOVED,
        ROWS_HIDDEN,
        COLUMN_ADDED,
        COLUMN_REMOVED,
        COLUMNS_HIDDEN,
        /** Type in the colour of its ground, or a format that shows nothing. */
        CELLS_UNSEEN,
        /** A format that makes another figure of it: thousands, a day, without its sign. */
        CELLS_SEEN_OTHERWISE,
        /** A conditional format that does either where it applies. */
        CELLS_UNDER_RULE
    }

    @Override
    public String told(Words words) {
        return words.of("excel.changed.lines." + what, sheet, at, count, text, seen);
    }
}

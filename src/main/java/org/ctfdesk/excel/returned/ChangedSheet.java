package org.ctfdesk.excel.returned;

import org.ctfdesk.text.Words;

/**
 * A sheet that is gone, new, or called otherwise.
 *
 * @param sheet its name now; of one that is gone, its name then
 * @param what what was done
 * @param was its name then, where it is another one; else ""
 * @param cells how many cells of it hold something
 */
public record ChangedSheet(String sheet, What what, String was, int cells) implements BookDifference {
    /** What was done to a sheet. */
    public enum What {
        MISSING,
        ADDED,
        RENAMED,
        HIDDEN
    }

    @Override
    public String told(Words words) {
        return words.of("excel.changed.sheet." + what, sheet, was, cells);
    }
}

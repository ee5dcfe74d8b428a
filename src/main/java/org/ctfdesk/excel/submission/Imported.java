package org.ctfdesk.excel.submission;

import java.util.List;
import org.ctfdesk.report.Report;

/**
 * What reading a workbook gave.
 *
 * @param report as it was when the workbook was exported
 * @param unknown names of parts that this version does not know; they are kept
 * @param changed visible cells that hold something else than was exported, in the order of the workbook
 * @param missing names of sheets that were exported and are no longer there
 */
public record Imported(Report report, List<String> unknown, List<ChangedCell> changed, List<String> missing) {
    public Imported {
        unknown = List.copyOf(unknown);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }

    /** True where the workbook shows just what the report says. */
    public boolean isUnchanged() {
        return changed.isEmpty() && missing.isEmpty();
    }
}

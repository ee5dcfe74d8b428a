package org.ctfdesk.excel.returned;

import java.util.List;
import org.ctfdesk.report.Report;

/**
 * What reading a workbook gave.
 *
 * @param file name of the workbook
 * @param sha256 of its bytes, in hexadecimal; "" where nothing in it was changed
 * @param report as it was when the workbook was exported
 * @param unknown names of parts that this version does not know; they are kept
 * @param differences what the visible sheets say otherwise, in the order of the workbook
 */
public record Imported(
        String file, String sha256, Report report, List<String> unknown, List<BookDifference> differences) {
    public Imported {
        unknown = List.copyOf(unknown);
        differences = List.copyOf(differences);
    }

    /** True where the workbook shows just what the report says. */
    public boolean isUnchanged() {
        return differences.isEmpty();
    }

    /** The cells among the differences. */
    public List<ChangedCell> changed() {
        return differences.stream().filter(ChangedCell.class::isInstance).map(ChangedCell.class::cast).toList();
    }
}

package org.ctfdesk.rule;

import java.util.List;
import java.util.Map;
import org.ctfdesk.report.TableKey;

/**
 * What checking a report gave.
 *
 * @param findings tables in the order of the workbook, rows from top to bottom
 * @param fillings how far each table is filled
 */
public record Checked(List<Finding> findings, Map<TableKey, Filling> fillings) {
    public static final Checked NOTHING = new Checked(List.of(), Map.of());

    public Checked {
        findings = List.copyOf(findings);
        fillings = Map.copyOf(fillings);
    }

    /** How far the whole report is filled. */
    public Filling filling() {
        return fillings.values().stream().reduce(Filling.NOTHING, Filling::plus);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}

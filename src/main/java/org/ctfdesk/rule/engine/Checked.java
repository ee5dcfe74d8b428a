package org.ctfdesk.rule.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;

/**
 * What checking a report gave.
 *
 * @param findings tables in the order of the workbook, rows from top to bottom
 * @param explained findings that the Party acknowledged with a reason; not among the others
 * @param fillings how far each table is filled
 */
public record Checked(List<Finding> findings, List<Finding> explained, Map<TableKey, Filling> fillings) {
    public static final Checked NOTHING = new Checked(List.of(), List.of(), Map.of());

    public Checked {
        findings = List.copyOf(findings);
        explained = List.copyOf(explained);
        fillings = Map.copyOf(fillings);
    }

    /** How far the whole report is filled. */
    public Filling filling() {
        return fillings.values().stream().reduce(Filling.NOTHING, Filling::plus);
    }

    /** The findings with all that is folded below them, for marks in cells. */
    public Stream<Finding> everywhere() {
        return findings.stream().flatMap(Finding::everywhere);
    }

    /** How many findings are of that severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}

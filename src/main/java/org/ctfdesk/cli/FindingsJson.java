package org.ctfdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.FindingText;
import org.ctfdesk.rule.Rules;
import org.ctfdesk.store.JsonLines;

/** Findings as JSON: code, severity, table, row, column, year, message, remedy, paragraph. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(List<Finding> findings, Report report, FindingText text) {
        return JsonLines.of(findings.stream().map(finding -> member(finding, report, text)).toList());
    }

    private static Map<String, Object> member(Finding finding, Report report, FindingText text) {
        var member = new LinkedHashMap<String, Object>();
        var place = finding.place();
        member.put("code", finding.code());
        member.put("severity", finding.severity().name());
        member.put("table", place.table().path());
        member.put("row", place.row().path());
        member.put("column", place.column().column());
        member.put("year", place.column().year() == 0 ? null : place.column().year());
        member.put("message", text.message(finding, report));
        member.put("remedy", finding.remedy().isPresent() ? text.remedy(finding) : null);
        member.put("source", Rules.of(finding.code()).source().cited());
        return member;
    }
}

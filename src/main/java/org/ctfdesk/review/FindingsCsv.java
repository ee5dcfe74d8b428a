package org.ctfdesk.review;

import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.text.Words;

/**
 * Findings as comma-separated values: RFC 4180, with the mark of UTF-8 in front, without which Excel takes it for another
 * encoding. What a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FindingsCsv {
    private static final String UTF_8_MARK = "\ufeff";
    private static final List<String> HEADS =
            List.of("severity", "code", "table", "row", "column", "year", "message", "why", "paragraph", "remedy", "reason");

    private FindingsCsv() {}

    public static String of(List<ListedFinding> findings, Words words) {
        var text = new StringBuilder(UTF_8_MARK);
        line(HEADS.stream().map(head -> words.of("review.head." + head)).toList(), text);
        findings.forEach(listed -> line(List.of(
                words.of("severity." + listed.finding().severity()), listed.finding().code(), listed.table(), listed.row(), listed.column(),
                listed.year(), listed.message(), listed.why(), listed.source(), listed.remedy(), listed.reason()), text));
        return text.toString();
    }

    private static void line(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(FindingsCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    static String cell(String said) {
        var safe = !said.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}

package org.ctfdesk.review;

import java.util.List;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.Words;

/** Findings as comma-separated values. */
public final class FindingsCsv {
    private static final List<String> HEADS =
            List.of("severity", "code", "table", "row", "column", "year", "message", "why", "paragraph", "remedy", "reason",
                    "inconsistency");

    private FindingsCsv() {}

    /** One line for each finding below the heads. */
    public static String of(List<ListedFinding> findings, Words words) {
        var text = new StringBuilder(CsvText.line(HEADS.stream().map(head -> words.of("review.head." + head)).toList()));
        findings.forEach(listed -> text.append(CsvText.line(List.of(
                words.of("severity." + listed.finding().severity()), listed.finding().code(), listed.table(), listed.row(), listed.column(),
                listed.year(), listed.message(), listed.why(), listed.source(), listed.remedy(), listed.reason(),
                listed.inconsistency(words)))));
        return text.toString();
    }
}

package org.ctfdesk.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.verdict.Verdict;
import org.ctfdesk.rule.verdict.VerdictText;
import org.ctfdesk.rule.verdict.Verdicts;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The verdict on each point of the catalogue, as lines or as JSON: code, outcome, findings, reason, check, paragraph. */
final class VerdictLines {
    private final Report report;
    private final VerdictText text;
    private final List<Verdict> verdicts;

    VerdictLines(Report report, Words words) {
        this.report = report;
        text = new VerdictText(words, new FindingText(words, NumberStyle.POINT));
        verdicts = Verdicts.of(report);
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(JsonLines.of(verdicts.stream().map(this::member).toList()));
            return;
        }
        for (var verdict : verdicts) {
            out.printf("%-6s %-18s %s%n", verdict.entry().code(), text.outcome(verdict.outcome()),
                    (verdict.entry().check() + " " + text.why(verdict, report)).strip());
        }
    }

    private Map<String, Object> member(Verdict verdict) {
        var member = new LinkedHashMap<String, Object>();
        member.put("code", verdict.entry().code());
        member.put("verdict", verdict.outcome().name());
        member.put("findings", verdict.findings().size());
        member.put("why", text.why(verdict, report));
        member.put("check", verdict.entry().check());
        member.put("paragraph", verdict.entry().paragraph());
        return member;
    }
}

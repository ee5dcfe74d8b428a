package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Inconsistencies;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A finding as it is written out: its place in words, what it says and why.
 *
 * @param table as {@code Table 5}
 * @param column the column's head with its year; "" for a row with one answer
 * @param message what is wrong and what to do, with its place
 * @param why why the rule is there, with its paragraph
 * @param source the paragraph, as it is cited
 * @param paragraph what the paragraph says, a line each; "" where that is not known
 * @param remedy what mends it; "" where nothing does by itself
 * @param reason the Party's, where it explains the finding; else ""
 */
public record ListedFinding(
        Finding finding, String table, String row, String column, String message, String why, String source, String paragraph,
                String remedy,
        String reason) {
    /** Every finding of a check, in the order of the workbook; behind them those that the Party explains, with the reason. */
    public static List<ListedFinding> all(Checked checked, Report report, Words words, NumberStyle style) {
        var reasons = new HashMap<List<Object>, String>();
        report.acknowledgements().forEach(each -> reasons.put(List.of(each.code(), each.place()), each.reason()));
        var all = new ArrayList<ListedFinding>();
        checked.findings().forEach(finding -> all.add(of(finding, "", report, words, style)));
        checked.explained().forEach(finding ->
                all.add(of(finding, reasons.getOrDefault(List.of(finding.code(), finding.place()), ""), report, words, style)));
        return all;
    }

    private static ListedFinding of(Finding finding, String reason, Report report, Words words, NumberStyle style) {
        var text = new FindingText(words, style);
        var source = finding.rule().source();
        return new ListedFinding(
                finding, text.table(finding, report), text.row(finding, report), text.column(finding), text.message(finding, report),
                text.why(finding), source.cited(),
                Paragraphs.of(source).stream().map(quote -> (quote.mark() + " " + quote.text()).strip()).collect(Collectors.joining("\n")),
                finding.remedy().isPresent() ? text.remedy(finding) : "", reason);
    }

    /** The calendar year of the cell, in digits; "" where its column has none. */
    public String year() {
        var year = finding.isAtCell() ? finding.place().column().year() : 0;
        return year == 0 ? "" : String.valueOf(year);
    }

    /** Which kind of inconsistency it is, as reviews of Article 6 name them; "" for what is not on Article 6. */
    public String inconsistency(Words words) {
        return Inconsistencies.of(finding).map(kind -> words.of("inconsistency." + kind)).orElse("");
    }
}

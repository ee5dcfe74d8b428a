package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.ctfdesk.account.annex4.Annex4;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.submission.Beside;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.text.Words;

/** The findings and the checklist as lists for sheets of a workbook. */
public final class ReviewLists {
    static final String FINDINGS = "Findings";
    static final String CHECKLIST = "Checklist";

    private ReviewLists() {}

    /**
     * The findings, with a column that is left to the reviewer beside what is said.
     *
     * @param addresses of the workbook that is exported
     */
    public static Listing findings(List<ListedFinding> findings, CellAddresses addresses, Words words) {
        var columns = List.of(
                column("cell", 13, words), column("severity", 10, words), column("message", 48, words), column("answer", 30, words),
                column("table", 11, words), column("row", 22, words), column("column", 13, words), column("year", 7, words),
                column("code", 10, words), column("why", 26, words), column("paragraph", 15, words),
                new Listing.Column(words.of("review.head.text"), 54, false), column("remedy", 22, words), column("reason", 24, words),
                column("inconsistency", 16, words));
        var rows = new ArrayList<List<Object>>();
        for (var listed : findings) {
            var isAtCell = listed.finding().isAtCell();
            var year = isAtCell ? listed.finding().place().column().year() : 0;
            rows.add(List.of(
                    isAtCell ? addresses.of(listed.finding().place()).orElse("") : "", words.of("severity." + listed.finding().severity()),
                    listed.message(), "", listed.table(), listed.row(), listed.column(), year == 0 ? "" : year,
                    listed.finding().code(), listed.why(), listed.source(), listed.paragraph(), listed.remedy(), listed.reason(),
                    listed.inconsistency(words)));
        }
        return new Listing(FINDINGS, words.of("review.findings.title"), columns, rows);
    }

    /** Every point of the checklist, ticked or not. */
    public static Listing checklist(Report report, Words words) {
        var ticked = new HashMap<String, Ticked>();
        report.ticked().forEach(each -> ticked.put(each.code(), each));
        var columns = List.of(
                column("code", 11, words), column("point", 70, words), column("cited", 26, words), column("ticked", 14, words),
                column("reference", 44, words));
        var rows = new ArrayList<List<Object>>();
        for (var point : Catalogue.checklist()) {
            var tick = ticked.get(point.code());
            rows.add(List.of(point.code(), point.note(), point.paragraph(), words.of(tick == null ? "review.open" : "review.ticked"),
                    tick == null ? "" : tick.reference()));
        }
        return new Listing(CHECKLIST, words.of("review.checklist.title"), columns, rows);
    }

    /** The figures of annex 4 of the report, for those that the ledger gives any of. */
    public static List<Listing> annex4(Report report, Words words) {
        return new Annex4(report, words).tables().stream().filter(table -> !table.rows().isEmpty()).map(table -> new Listing(
                table.sheet(), table.title(),
                table.heads().stream().map(head -> new Listing.Column(head, Math.clamp(head.length() + 4L, 14, 30), false)).toList(),
                table.rows())).toList();
    }

    /** What a workbook says besides its tables. */
    public static Beside besideTables(Report report, Words words) {
        return new BesideTables(report, words);
    }

    private static Listing.Column column(String head, int width, Words words) {
        return new Listing.Column(words.of("review.head." + head), width);
    }
}

package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.submission.Beside;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * What a workbook says besides its tables: what is open and what changed since the last report, each with the cell where it
 * stands, the checklist once the compiler has begun it, and the figures of annex 4. Checks the report when first asked.
 */
final class BesideTables implements Beside {
    private static final String MISSING = "FORM-01";

    private final Report report;
    private final Words words;
    private Checked checked;
    private Map<TableKey, Filling> fillings;

    BesideTables(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    private Checked checked() {
        if (checked == null) {
            checked = new Checker(Rules.ALL).check(report);
        }
        return checked;
    }

    @Override
    public List<Listing> lists(CellAddresses addresses) {
        var lists = new ArrayList<Listing>();
        if (!checked().findings().isEmpty()) {
            lists.add(open(addresses));
        }
        report.last().map(last -> changes(last, addresses)).filter(changes -> !changes.rows().isEmpty()).ifPresent(lists::add);
        if (!report.ticked().isEmpty()) {
            lists.add(ReviewLists.checklist(report, words));
        }
        lists.addAll(ReviewLists.annex4(report, words));
        return lists;
    }

    @Override
    public Optional<Asked> asked(TableKey table) {
        if (fillings == null) {
            fillings = checked == null ? new Checker(List.of()).check(report).fillings() : checked.fillings(); // without rules: quickly
        }
        return Optional.ofNullable(fillings.get(table)).map(filling -> new Asked(filling.asked(), filling.answered()));
    }

    @Override
    public Set<Place> missing() {
        return checked().everywhere().filter(finding -> finding.code().equals(MISSING)).map(Finding::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is asked for and not there, and what else is to be looked at, in the order of the tables. */
    private Listing open(CellAddresses addresses) {
        var text = new FindingText(words, NumberStyle.POINT);
        var rows = new ArrayList<List<Object>>();
        for (var finding : checked().findings()) {
            var place = finding.place();
            rows.add(List.of(finding.isAtCell() ? link(addresses, place) : "", words.of("severity." + finding.severity()),
                    finding.isAtCell() ? asked(place) : "", text.what(finding), text.table(finding, report), text.row(finding, report),
                    text.column(finding),
                    finding.folded().size(), finding.rule().source().cited(), finding.code()));
        }
        var columns = List.of(column("cell", 14), column("severity", 10), column("asked", 16), column("message", 60),
                column("table", 12), column("row", 32), column("column", 18), column("others", 9), column("paragraph", 18),
                column("code", 11));
        return new Listing(OPEN, words.of("review.open.title"), columns, rows);
    }

    /** How strongly the decision asks for that cell: shall, should, may; "" for what no form asks. */
    private String asked(Place place) {
        if (!Forms.has(place.table().form())) {
            return "";
        }
        var form = Forms.of(place.table().form());
        return form.line(place.row().line()).map(line -> {
            var column = form.columns().stream().filter(each -> each.id().equals(place.column().column())).findFirst();
            var need = column.map(each -> each.need().compareTo(line.need()) > 0 ? each.need() : line.need()).orElse(line.need());
            return words.of("review.asked." + need);
        }).orElse("");
    }

    /** Cell by cell, with what the Party says of it. */
    private Listing changes(LastReport last, CellAddresses addresses) {
        var reasons = new HashMap<Place, String>();
        report.acknowledgements().forEach(each -> reasons.merge(each.place(), each.reason(), (one, other) -> one + "\n" + other));
        return new ComparisonList(words, NumberStyle.POINT).since(last.report().profile().submission().btr(),
                Comparison.of(last.report(), report), place -> link(addresses, place), reasons);
    }

    private static Object link(CellAddresses addresses, Place place) {
        return addresses.of(place).<Object>map(Listing.Link::to).orElse("");
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("review.head." + head), width);
    }
}

package org.ctfdesk.rule.ledger.format;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.article6.ReviewFindings;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A Party addresses each inconsistency that an Article 6 review found, and reports back on how, in its next report: 4/CMA.6, paras. 42-44.
 * What is significant or persistent is made public until then.
 */
public final class ReviewFindingOpen extends Rule.OfReport {
    private static final TableKey TABLE = TableKey.of(ReviewFindings.FORM.id());

    public ReviewFindingOpen() {
        super(error("OWN-73", guidance62("43")).reads(ReviewFindings.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var items = report.table(TABLE).block(ReviewFindings.FINDING).items();
        for (var item : items) {
            var row = item.row(ReviewFindings.FINDING);
            if (!row.isEmpty()) {
                ask(item, row, found);
            }
        }
        var held = items.stream().map(item -> said(item.row(ReviewFindings.FINDING))).collect(Collectors.toSet());
        report.last().ifPresent(last -> last.report().table(TABLE).block(ReviewFindings.FINDING).items().stream()
                .map(item -> item.row(ReviewFindings.FINDING))
                .filter(row -> !row.isEmpty() && isOpen(row) && !held.contains(said(row)))
                .forEach(row -> found.at(new Place(TABLE, RowKey.of(ReviewFindings.FINDING), ColumnKey.of(ReviewFindings.TEXT)))
                        .as(severity(row)).says("lost", brief(row))));
    }

    private static void ask(Item item, Row row, Found found) {
        if (LedgerLines.text(row, ReviewFindings.TEXT).isEmpty() && LedgerLines.text(row, ReviewFindings.RECOMMENDATION).isEmpty()) {
            found.at(place(item, ReviewFindings.TEXT)).as(Severity.WARNING).says("noText");
        }
        if (row.answer(ColumnKey.of(ReviewFindings.GRAVITY)).isEmpty()) {
            found.at(place(item, ReviewFindings.GRAVITY)).as(Severity.WARNING).says("gravity");
        }
        var isAnswered = !LedgerLines.text(row, ReviewFindings.RESPONSE).isEmpty();
        if (!isAnswered) {
            var gravity = gravity(row);
            found.at(place(item, ReviewFindings.RESPONSE)).as(severity(row))
                    .says(gravity.isEmpty() ? "response" : gravity.get(), brief(row));
        } else if (isOpen(row)) {
            found.at(place(item, ReviewFindings.STATE)).as(isGrave(row) ? Severity.WARNING : Severity.INFO).says("state");
        }
    }

    private static boolean isOpen(Row row) {
        return !LedgerLines.choice(row, ReviewFindings.STATE).equals(ReviewFindings.ADDRESSED);
    }

    private static boolean isGrave(Row row) {
        return gravity(row).isPresent();
    }

    private static Optional<String> gravity(Row row) {
        return switch (LedgerLines.choice(row, ReviewFindings.GRAVITY)) {
            case ReviewFindings.SIGNIFICANT -> Optional.of("significant");
            case ReviewFindings.PERSISTENT -> Optional.of("persistent");
            case ReviewFindings.BOTH -> Optional.of("both");
            default -> Optional.empty();
        };
    }

    private static Severity severity(Row row) {
        return isGrave(row) ? Severity.ERROR : Severity.WARNING;
    }

    /** By what it is found again. */
    private static String said(Row row) {
        return LedgerLines.text(row, Column.LABEL) + "|" + LedgerLines.text(row, ReviewFindings.TEXT);
    }

    private static String brief(Row row) {
        var text = LedgerLines.text(row, ReviewFindings.TEXT);
        return text.isEmpty() ? LedgerLines.text(row, ReviewFindings.RECOMMENDATION) : text;
    }

    private static Place place(Item item, String column) {
        return new Place(TABLE, new RowKey(ReviewFindings.FINDING, item.id()), ColumnKey.of(column));
    }
}

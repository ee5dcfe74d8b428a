package org.ctfdesk.excel.agreed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/**
 * What of a ledger goes into one workbook of the format: all of it, or one reported year.
 *
 * @param year the reported year; empty for all
 */
record Content(Report report, OptionalInt year) {
    private static final ColumnKey REPORTED_YEAR = ColumnKey.of(Holdings.REPORTED_YEAR);
    private static final ColumnKey TYPE = ColumnKey.of(Actions.TYPE);
    private static final Answer ISSUANCE = Answer.Choices.of("issuance");
    private static final ColumnKey DATE = ColumnKey.of(Actions.DATE);

    /**
     * A line of the ledger.
     *
     * @param position where it stands among the lines of its form that are written, from 1
     * @param shown what the table shows of it
     */
    record Line(int position, Row row, Row shown) {}

    /** The lines of a table that hold anything, in the ledger's order. */
    List<Line> lines(Table table) {
        return rows(table.form()).stream().filter(line -> table.shows(line.shown())).toList();
    }

    /** The annual information: one submission, or all; an empty one where there is none, for Party and years stand with it. */
    List<Row> submissions() {
        var rows = rows(Submissions.FORM).stream().map(Line::row).toList();
        if (!rows.isEmpty()) {
            return rows;
        }
        var asked = year.isPresent() ? Optional.<Answer>of(Answer.Years.of(year.getAsInt())) : Optional.<Answer>empty();
        return List.of(Row.EMPTY.with(ColumnKey.of(Submissions.REPORTED_YEAR), asked));
    }

    /** What table 1 says of all holdings: the reported year, where it gives just one. */
    Optional<Answer> yearOfHoldings() {
        var submissions = submissions();
        return submissions.size() == 1 ? submissions.getFirst().answer(ColumnKey.of(Submissions.REPORTED_YEAR)) : Optional.empty();
    }

    private List<Line> rows(Form form) {
        var lines = new ArrayList<Line>();
        var first = form == Actions.FORM ? firstTransfers() : Set.<String>of();
        items(form).filter(item -> year.isEmpty() || isOfYear(form, row(form, item))).forEach(item -> {
            var row = row(form, item);
            lines.add(new Line(lines.size() + 1, row, first.contains(item.id()) ? asFirstTransfer(row) : row));
        });
        return lines;
    }

    /** The issuances that are, whole, the first transfer; the format has them as such. */
    private Set<String> firstTransfers() {
        var issued = items(Actions.FORM).filter(item -> row(Actions.FORM, item).answer(TYPE).equals(Optional.of(ISSUANCE)))
                .collect(Collectors.toMap(Item::id, item -> row(Actions.FORM, item)));
        return issued.isEmpty() ? Set.of() : Book.of(report).lots().stream()
                .filter(lot -> issued.containsKey(lot.action()) && isWhole(lot.quantity(), issued.get(lot.action())))
                .map(Lot::action).collect(Collectors.toSet());
    }

    private static boolean isWhole(BigDecimal quantity, Row row) {
        return Stream.of(Outcomes.QUANTITY, Outcomes.QUANTITY_IN_METRIC).flatMap(column -> row.answer(ColumnKey.of(column)).stream())
                .anyMatch(answer -> answer instanceof Quantity.Amount amount && amount.value().compareTo(quantity) == 0);
    }

    private static Row asFirstTransfer(Row row) {
        return row.with(TYPE, Optional.of(Answer.Choices.of("firstTransfer"))).with(ColumnKey.of(Actions.SUBTYPE), Optional.of(ISSUANCE));
    }

    /** Actions and holdings that belong to no year at all; none where all years are written. */
    int withoutYear() {
        return year.isEmpty() ? 0 : (int) Stream.of(Actions.FORM, Holdings.FORM)
                .flatMap(form -> items(form).filter(item -> yearOf(form, row(form, item)).isEmpty())).count();
    }

    private Stream<Item> items(Form form) {
        return report.table(form.id()).block(form.repeatedParts().findFirst().orElseThrow().id()).items().stream()
                .filter(item -> !row(form, item).isEmpty());
    }

    private static Row row(Form form, Item item) {
        return item.row(form.lines().findFirst().orElseThrow().id());
    }

    private boolean isOfYear(Form form, Row row) {
        var isYearly = form == Actions.FORM || form == Holdings.FORM || form == Submissions.FORM;
        return !isYearly || yearOf(form, row).equals(year);
    }

    private static OptionalInt yearOf(Form form, Row row) {
        return switch (row.answer(form == Actions.FORM ? DATE : REPORTED_YEAR).orElse(null)) {
            case Answer.Day day -> OptionalInt.of(day.date().getYear());
            case Answer.Years years when years.isOne() -> OptionalInt.of(years.first());
            case null, default -> OptionalInt.empty();
        };
    }
}

package org.ctfdesk.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/**
 * What of a ledger goes into one workbook of the format: all of it, or one reported year.
 *
 * @param year the reported year; empty for all
 */
record FormatContent(Report report, OptionalInt year) {
    private static final ColumnKey REPORTED_YEAR = ColumnKey.of(Holdings.REPORTED_YEAR);
    private static final ColumnKey DATE = ColumnKey.of(Actions.DATE);

    /**
     * A line of the ledger.
     *
     * @param position where it stands among the lines of its form that are written, from 1
     */
    record Line(int position, Row row) {}

    /** The lines of a table that hold anything, in the ledger's order. */
    List<Line> lines(FormatTable table) {
        return rows(table.form()).stream().filter(line -> table.shows(line.row())).toList();
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
        all(form).filter(row -> year.isEmpty() || isOfYear(form, row)).forEach(row -> lines.add(new Line(lines.size() + 1, row)));
        return lines;
    }

    /** Actions and holdings that belong to no year at all; none where all years are written. */
    int withoutYear() {
        return year.isEmpty() ? 0 : (int) Stream.of(Actions.FORM, Holdings.FORM).flatMap(form -> all(form).filter(row -> yearOf(form, row).isEmpty())).count();
    }

    private Stream<Row> all(Form form) {
        var part = form.repeatedParts().findFirst().orElseThrow();
        return report.table(form.id()).block(part.id()).items().stream()
                .map(item -> item.row(part.lines().getFirst().id())).filter(row -> !row.isEmpty());
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

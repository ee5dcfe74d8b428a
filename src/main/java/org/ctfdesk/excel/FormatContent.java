package org.ctfdesk.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        var part = form.repeatedParts().findFirst().orElseThrow();
        var lines = new ArrayList<Line>();
        for (var item : report.table(form.id()).block(part.id()).items()) {
            var row = item.row(part.lines().getFirst().id());
            if (!row.isEmpty() && (year.isEmpty() || isOfYear(form, row))) {
                lines.add(new Line(lines.size() + 1, row));
            }
        }
        return lines;
    }

    private boolean isOfYear(Form form, Row row) {
        if (form == Actions.FORM) {
            return row.answer(DATE).filter(answer -> answer instanceof Answer.Day day && day.date().getYear() == year.getAsInt()).isPresent();
        }
        if (form == Holdings.FORM || form == Submissions.FORM) {
            return row.answer(REPORTED_YEAR).equals(Optional.of(Answer.Years.of(year.getAsInt())));
        }
        return true;
    }
}

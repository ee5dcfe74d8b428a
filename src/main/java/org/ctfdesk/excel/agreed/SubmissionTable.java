package org.ctfdesk.excel.agreed;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Row;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.Words;

/** Writes table 1, which is filled downwards; where all years are written together, a column for each submission. */
final class SubmissionTable {
    static final String SHEET = "Table 1 Submission";
    /** Rows from the top: columns of the ledger, and what the profile says. */
    static final String PARTY = "party";
    static final String FIRST_YEAR = "firstYear";
    static final String LAST_YEAR = "lastYear";
    static final List<String> ROWS = List.of(
            PARTY, Submissions.VERSION, Submissions.REPORTED_YEAR, Submissions.DATE, Submissions.REVIEW_STATUS,
            Submissions.CONSISTENCY, FIRST_YEAR, LAST_YEAR, Submissions.REVIEW_REPORT);

    private static final int FIRST_ROW = 1;

    private final SXSSFSheet sheet;
    private final TablePen pen;
    private final Words english;
    private final AnswerText shown;

    SubmissionTable(SXSSFSheet sheet, TablePen pen, Words english, AnswerText shown) {
        this.sheet = sheet;
        this.pen = pen;
        this.english = english;
        this.shown = shown;
    }

    /** The word beside a row. */
    static String head(String row, Words english) {
        return switch (row) {
            case PARTY, FIRST_YEAR, LAST_YEAR -> english.of("excel.aef.submission." + row);
            default -> Table.head(Submissions.FORM, row, english);
        };
    }

    void write(Profile profile, List<Row> submissions, Remainder besides) {
        sheet.setColumnWidth(0, 44 * 256);
        pen.text(pen.row(sheet, 0, 24), 0, english.of(Submissions.FORM.titleKey()), Look.TITLE.to(Look.Align.LINE));
        for (var i = 0; i < ROWS.size(); i++) {
            var row = pen.row(sheet, FIRST_ROW + i, 30);
            pen.text(row, 0, head(ROWS.get(i), english), Look.HEAD_LEFT);
            for (var column = 0; column < submissions.size(); column++) {
                pen.cell(row, column + 1, cell(profile, submissions.get(column), ROWS.get(i)));
            }
        }
        for (var column = 0; column < submissions.size(); column++) {
            sheet.setColumnWidth(column + 1, 44 * 256);
            noteBesides(profile, submissions.get(column), column + 2, besides);
        }
    }

    private AnswerCell cell(Profile profile, Row submission, String row) {
        var periods = profile.periods();
        return switch (row) {
            case PARTY -> words(profile.party().iso3().isBlank() ? profile.party().name() : profile.party().iso3());
            case FIRST_YEAR -> AnswerCell.of(Answer.Years.of(periods.implementationFrom()), Kind.YEAR, shown);
            case LAST_YEAR -> AnswerCell.of(Answer.Years.of(periods.implementationTo()), Kind.YEAR, shown);
            default -> Content.isOfPlatform(row) ? AnswerCell.BLANK : submission.answer(ColumnKey.of(row))
                    .map(answer -> AnswerCell.of(answer, Submissions.FORM.column(row).kind(), shown)).orElse(AnswerCell.BLANK);
        };
    }

    private static AnswerCell words(String text) {
        return new AnswerCell(CellText.harmless(text), Optional.empty(), "", true);
    }

    private void noteBesides(Profile profile, Row submission, int at, Remainder besides) {
        var mark = new Mark();
        ROWS.forEach(row -> mark.next(cell(profile, submission, row).comparable()));
        submission.answers().forEach((column, answer) -> {
            var isShown = ROWS.contains(column.column());
            var cell = isShown ? cell(profile, submission, column.column()) : AnswerCell.BLANK;
            if (!isShown || !cell.exact() || Content.isOfPlatform(column.column())) {
                besides.note(SHEET, at, mark.text(), Submissions.FORM, column, cell, Optional.of(answer));
            }
        });
    }
}

package org.ctfdesk.excel.agreed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.Words;

/** Writes one table of lines: title, heads on several levels as annex II prints them, lines. */
final class TableWriter {
    /** Lines for which drop-downs are offered below the last. */
    private static final int SPARE = 1000;
    private static final float HEIGHT = 17;
    private static final ColumnKey YEAR = ColumnKey.of(Holdings.REPORTED_YEAR);

    private final Table table;
    private final SXSSFSheet sheet;
    private final TablePen pen;
    private final Applicability applicability;
    private final Words english;
    private final AnswerText shown;
    private final List<ColumnKey> keys;
    private final Set<ColumnKey> shownKeys;
    private final List<Kind> kinds;
    private final int[] widths;

    TableWriter(Table table, SXSSFSheet sheet, TablePen pen, Applicability applicability, Words english, AnswerText shown) {
        this.table = table;
        this.sheet = sheet;
        this.pen = pen;
        this.applicability = applicability;
        this.english = english;
        this.shown = shown;
        keys = table.columns().stream().map(column -> ColumnKey.of(column.id())).toList();
        shownKeys = Set.copyOf(keys);
        kinds = table.columns().stream().map(column -> table.kind(column.id())).toList();
        widths = table.columns().stream().mapToInt(column -> column.id().equals(Table.POSITION) ? 12
                : Math.max(12, table.form().column(column.id()).width())).toArray();
    }

    void writeHead() {
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        pen.text(pen.row(sheet, 0, 24), 0, english.of(table.title()), Look.TITLE.to(Look.Align.LINE));
        if (!table.ofFormat()) {
            pen.text(pen.row(sheet, 1, HEIGHT), 0, english.of("excel.aef.notOfFormat"), Look.NOTE.to(Look.Align.LINE));
        }
        var rows = table.headRows();
        for (var level = 0; level < rows; level++) {
            var row = pen.row(sheet, table.firstHeadRow() + level, level + 1 == rows ? height() : 18);
            for (var i = 0; i < keys.size(); i++) {
                pen.text(row, i, startsHere(i, level) ? word(i, level) : "", Look.HEAD);
            }
        }
        for (var level = 0; level < rows; level++) {
            for (var i = 0; i < keys.size(); i++) {
                if (startsHere(i, level)) {
                    merge(i, level, rows);
                }
            }
        }
        sheet.createFreezePane(0, table.firstRow());
        Paper.repeat(sheet, table.firstHeadRow(), table.firstRow() - 1);
    }

    private void merge(int column, int level, int rows) {
        var groups = table.columns().get(column).groups();
        var top = table.firstHeadRow() + level;
        if (level == groups.size()) {
            TablePen.merge(sheet, top, table.firstHeadRow() + rows - 1, column, column);
            return;
        }
        var right = column;
        while (right + 1 < keys.size() && isSameGroup(column, right + 1, level)) {
            right++;
        }
        TablePen.merge(sheet, top, top, column, right);
    }

    private String word(int column, int level) {
        var groups = table.columns().get(column).groups();
        return level < groups.size()
                ? english.of("excel.aef.head." + groups.get(level))
                : Table.head(table.form(), table.columns().get(column).id(), english);
    }

    /** True for the upper left corner of a head. */
    private boolean startsHere(int column, int level) {
        var groups = table.columns().get(column).groups();
        return level == groups.size() || level < groups.size() && (column == 0 || !isSameGroup(column - 1, column, level));
    }

    private boolean isSameGroup(int one, int other, int level) {
        var left = table.columns().get(one).groups();
        var right = table.columns().get(other).groups();
        return left.size() > level && right.size() > level && left.subList(0, level + 1).equals(right.subList(0, level + 1));
    }

    private float height() {
        var height = 18f;
        for (var i = 0; i < keys.size(); i++) {
            height = Math.max(height, TextSize.height(Table.head(table.form(), keys.get(i).column(), english), widths[i], true));
        }
        return height;
    }

    /** Offers what may be chosen; anything else is asked back by Excel, and taken. */
    void offer(DropDowns dropDowns, int lines) {
        for (var i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) instanceof Kind.Choice choice) {
                var offered = table.offered(choice);
                dropDowns.offer(new DropDowns.Options(offered.id(), shown.options(offered), offered.open(), offered.several()),
                        new CellRangeAddressList(table.firstRow(), table.firstRow() + lines + SPARE, i, i),
                        Table.head(table.form(), keys.get(i).column(), english), DataValidation.ErrorStyle.WARNING, sheet);
            }
        }
    }

    /**
     * Writes the lines, and what they hold besides.
     *
     * @param implied the reported year that table 1 says of all lines
     */
    void writeLines(List<Content.Line> lines, Optional<Answer> implied, Remainder besides, Ticker ticker) throws IOException {
        var at = table.firstRow();
        for (var line : lines) {
            writeLine(at++, line, implied, besides);
            ticker.row();
        }
    }

    private void writeLine(int at, Content.Line line, Optional<Answer> implied, Remainder besides) {
        var cells = new AnswerCell[keys.size()];
        var height = HEIGHT;
        var mark = new Mark();
        for (var i = 0; i < cells.length; i++) {
            var kind = kinds.get(i);
            cells[i] = line.shown().answer(keys.get(i)).map(answer -> AnswerCell.of(answer, kind, shown))
                    .orElse(isNotApplicable(line, keys.get(i)) ? AnswerCell.NOT_APPLICABLE : AnswerCell.BLANK);
            if (cells[i].text().length() > widths[i] || cells[i].text().indexOf('\n') >= 0) {
                height = Math.max(height, TextSize.height(cells[i].text(), widths[i], false));
            }
            mark.next(cells[i].comparable());
        }
        var row = pen.row(sheet, at, Math.min(TextSize.HIGHEST, height));
        for (var i = 0; i < cells.length; i++) {
            if (keys.get(i).column().equals(Table.POSITION)) {
                pen.number(row, i, line.position());
            } else {
                pen.cell(row, i, cells[i]);
            }
        }
        if (line.isComputed()) {
            besides.noteComputed(table.sheet(), at + 1, mark.text());
        } else {
            noteBesides(at, line, cells, mark, implied, besides);
        }
    }

    /** Blank in the ledger for good reason: what the platform fills in is left blank. */
    private boolean isNotApplicable(Content.Line line, ColumnKey column) {
        return table.ofFormat() && !line.shown().isEmpty() && (line.isComputed() || line.row().answer(column).isEmpty())
                && applicability.isNotApplicable(table.form(), line.shown(), column.column());
    }

    private void noteBesides(int at, Content.Line line, AnswerCell[] cells, Mark mark, Optional<Answer> implied,
            Remainder besides) {
        var row = line.row();
        for (var i = 0; i < cells.length; i++) {
            var held = row.answer(keys.get(i));
            var saysNothing = cells[i] != AnswerCell.NOT_APPLICABLE && Applicability.isNotApplicable(cells[i].text())
                    && Applicability.isNotApplicableRead(table.form(), line.shown(), keys.get(i).column());
            if (!cells[i].exact() || saysNothing || line.shown() != row && !held.equals(line.shown().answer(keys.get(i)))) {
                besides.note(table.sheet(), at + 1, mark.text(), table.form(), keys.get(i), cells[i], held);
            }
        }
        for (var answer : row.answers().entrySet()) {
            if (!shownKeys.contains(answer.getKey()) && !answer.getKey().equals(YEAR)) {
                besides.note(table.sheet(), at + 1, mark.text(), table.form(), answer.getKey(), AnswerCell.BLANK,
                        Optional.of(answer.getValue()));
            }
        }
        if (table == Table.HOLDINGS && !row.answer(YEAR).equals(implied)) {
            besides.note(table.sheet(), at + 1, mark.text(), table.form(), YEAR, AnswerCell.BLANK, row.answer(YEAR));
        }
    }
}

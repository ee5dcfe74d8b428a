package org.ctfdesk.excel.agreed;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.Words;

/**
 * Writes the sheet with what the ledger holds besides the format: own references, fields that the format lacks, and the
 * exact content of cells that a workbook cannot hold exactly, as the digits of 12.40.
 */
final class Remainder {
    static final String SHEET = "Besides the format";
    /** Sheet, row, mark, field, what the table shows, what the ledger holds. */
    static final List<String> HEADS = List.of("sheet", "row", "mark", "field", "shown", "holds");
    /** Key of the word in place of a field where the whole line is computed. */
    static final String COMPUTED = "excel.aef.besides.computed";
    static final int HOLDS = 5;
    static final int FIRST_ROW = 3;

    private static final List<Integer> WIDTHS = List.of(26, 8, 11, 30, 30, 60);
    private static final int CHUNK = 15_000;

    private final SXSSFSheet sheet;
    private final TablePen pen;
    private final Words english;
    private final AnswerText shown;
    private int next = FIRST_ROW;

    Remainder(SXSSFSheet sheet, TablePen pen, Words english, AnswerText shown) {
        this.sheet = sheet;
        this.pen = pen;
        this.english = english;
        this.shown = shown;
    }

    void writeHead() {
        for (var i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        pen.text(pen.row(sheet, 0, 24), 0, english.of("excel.aef.besides"), Look.TITLE.to(Look.Align.LINE));
        pen.text(pen.row(sheet, 1, 17), 0, english.of("excel.aef.besides.note"), Look.NOTE.to(Look.Align.LINE));
        var head = pen.row(sheet, 2, 32);
        for (var i = 0; i < HEADS.size(); i++) {
            pen.text(head, i, english.of("excel.aef.besides." + HEADS.get(i)), Look.HEAD_LEFT);
        }
        sheet.createFreezePane(0, FIRST_ROW);
    }

    /**
     * Notes what a line holds besides.
     *
     * @param at its row, in table 1 its column, from 1
     * @param cell what the table shows of it
     */
    void note(String table, int at, String mark, Form form, ColumnKey column, AnswerCell cell, Optional<Answer> held) {
        var text = CellText.harmless(held.map(answer -> shown.full(answer, form.column(column.column()).kind())).orElse(""));
        var field = Table.head(form, column.column(), english);
        var row = pen.row(sheet, next++, Math.min(TextSize.HIGHEST,
                Math.max(TextSize.height(field, WIDTHS.get(3), false), TextSize.height(text, WIDTHS.get(HOLDS), false))));
        pen.cell(row, 0, words(table));
        pen.number(row, 1, at);
        pen.cell(row, 2, words(mark));
        pen.cell(row, 3, words(field));
        pen.cell(row, 4, cell);
        var column0 = HOLDS;
        for (var from = 0; from < text.length() || from == 0; ) {
            var to = Math.min(text.length(), from + CHUNK);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pen.cell(row, column0++, words(text.substring(from, to)));
            from = Math.max(to, 1);
        }
    }

    /** Notes that a line follows from others: reading the workbook does not make it one of the ledger's. */
    void noteComputed(String table, int at, String mark) {
        var row = pen.row(sheet, next++, 17);
        pen.cell(row, 0, words(table));
        pen.number(row, 1, at);
        pen.cell(row, 2, words(mark));
        pen.cell(row, 3, words(english.of(COMPUTED)));
    }

    private static AnswerCell words(String text) {
        return new AnswerCell(text, Optional.empty(), "", true);
    }
}

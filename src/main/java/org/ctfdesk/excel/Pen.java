package org.ctfdesk.excel;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.text.Words;

/** Writes single cells of one sheet, each with its look. */
final class Pen {
    /** Excel promises room for some two hundred number formats; footnotes beyond that are named in a note. */
    private static final int MOST_CITING_FORMATS = 120;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private final Notes notes;
    private final Set<String> citing;

    /** @param citing number formats with footnotes so far, shared by all sheets of a workbook */
    Pen(SXSSFSheet sheet, Styles styles, Words words, Set<String> citing) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.notes = new Notes(sheet);
        this.citing = citing;
    }

    static Set<String> noFormats() {
        return new HashSet<>();
    }

    SXSSFRow row(int at, float height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(height);
        return row;
    }

    Cell blank(SXSSFRow row, int column, Look look) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    /** Words, whatever they begin with; what is too long is cut, and a note says so. */
    Cell text(SXSSFRow row, int column, String text, Look look) {
        var cell = blank(row, column, look.quotedIf(CellText.looksLikeFormula(text)));
        if (text.length() * 6L > CellText.LONGEST) {
            var cut = CellText.cut(text);
            cell.setCellValue(CellText.raw(cut));
            if (cut.length() < text.length()) {
                note(cell, words.of("excel.note.cut", text.length(), cut.length()));
            }
        } else {
            cell.setCellValue(CellText.raw(text));
        }
        return cell;
    }

    Cell number(SXSSFRow row, int column, double value, Look look) {
        var cell = blank(row, column, look);
        cell.setCellValue(value);
        return cell;
    }

    void note(Cell cell, String text) {
        notes.add(cell, text);
    }

    void written(SXSSFRow row, int column, CellValue written, Look look) {
        switch (written) {
            case CellValue.Nothing nothing -> blank(row, column, look);
            case CellValue.Figure figure -> {
                var cell = number(row, column, figure.binary(), look.formatted(format(figure)));
                if (!figure.cited().isEmpty() && !isCited(figure)) {
                    note(cell, words.of("excel.note.footnotes", figure.cited().strip()));
                }
            }
            case CellValue.Text text -> text(row, column, text.text(), look);
        }
    }

    /** The number format that shows a figure's digits and cites its footnotes, the cell staying a number. */
    String format(CellValue.Figure figure) {
        if (figure.decimals() < 0) {
            return "0";
        }
        var plain = figure.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(30, figure.decimals()));
        return isCited(figure) ? plain + "\"" + figure.cited() + "\"" : plain;
    }

    private boolean isCited(CellValue.Figure figure) {
        if (figure.cited().isEmpty()) {
            return false;
        }
        var key = figure.decimals() + figure.cited();
        return citing.contains(key)
                || citing.size() < MOST_CITING_FORMATS && figure.cited().length() < 180 && citing.add(key);
    }

    /** Makes one cell of those between the corners. */
    void merge(int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    Words words() {
        return words;
    }
}

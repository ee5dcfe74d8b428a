package org.ctfdesk.excel.book;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.ctfdesk.text.Words;

/** Writes single cells of one sheet, each with its look. */
public final class Pen {
    /** Excel promises room for some two hundred number formats; footnotes beyond that are named in a note. */
    private static final int MOST_CITING_FORMATS = 120;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private final Notes notes;
    private final Set<String> citing;

    /** @param citing number formats with footnotes so far, shared by all sheets of a workbook */
    public Pen(SXSSFSheet sheet, Styles styles, Words words, Set<String> citing) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.notes = new Notes(sheet);
        this.citing = citing;
    }

    /** The number formats with footnotes of a workbook that has none yet. */
    public static Set<String> noFormats() {
        return new HashSet<>();
    }

    /** Begins a row, its height in points. */
    public SXSSFRow row(int at, float height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(height);
        return row;
    }

    /** The same, where a longer text that is typed there makes it higher: no cell of it may be merged. */
    public SXSSFRow fitting(int at, float height) {
        if (sheet.getWorkbook() instanceof StreamedBook book) {
            book.fits(sheet.getSheetName(), at);
        }
        return row(at, height);
    }

    /** A cell that holds nothing. */
    public Cell blank(SXSSFRow row, int column, Look look) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    /** Words, whatever they begin with; what is too long is cut, and a note says so. */
    public Cell text(SXSSFRow row, int column, String text, Look look) {
        var aligned = look.align() == Look.Align.TEXT && CellText.isFromRight(text) ? look.to(Look.Align.TEXT_FROM_RIGHT) : look;
        var cell = blank(row, column, aligned.quotedIf(CellText.looksLikeFormula(text)));
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

    /** A number, as workbooks keep it: binary. */
    public Cell number(SXSSFRow row, int column, double value, Look look) {
        var cell = blank(row, column, look);
        cell.setCellValue(value);
        return cell;
    }

    /**
     * Words that lead to a cell of the workbook.
     *
     * @param target as {@code Table7!E10}
     */
    public Cell link(SXSSFRow row, int column, String text, String target) {
        var cell = text(row, column, text, Look.LINK);
        lead(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column), target);
        return cell;
    }

    /** Lets cells lead to another one; they look as before. */
    public void lead(CellRangeAddress from, String target) {
        var link = (XSSFHyperlink) sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        var sheetEnds = target.lastIndexOf('!');
        link.setLocation("'" + target.substring(0, sheetEnds).replace("'", "''") + "'" + target.substring(sheetEnds));
        link.setTooltip(target);
        link.setCellReference(from.formatAsString());
        sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()).addHyperlink(link);
    }

    /** A note beside a cell. */
    public void note(Cell cell, String text) {
        notes.add(cell, text);
    }

    /** A value, with its footnotes. */
    public void written(SXSSFRow row, int column, CellValue written, Look look) {
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
    public String format(CellValue.Figure figure) {
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
    public void merge(int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** The sheet it writes on. */
    public SXSSFSheet sheet() {
        return sheet;
    }

    /** The language it writes in. */
    public Words words() {
        return words;
    }
}

package org.ctfdesk.excel.book;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Writes the cells of a sheet as POI does, but texts in one pass, and packed: they are most of a workbook. */
final class CellXml extends SheetDataWriter {
    /** More would make files a tenth smaller and take half as long again. */
    static final int LEVEL = 3;

    private final StreamedBook.Watcher watcher;
    private final BitSet fitting = new BitSet();

    /** @param watcher told of every cell that is written */
    CellXml(StreamedBook.Watcher watcher) throws IOException {
        this.watcher = watcher;
    }

    /** That row, from 0, will fit its height to what is typed into it. */
    void fits(int row) {
        fitting.set(row);
    }

    @Override
    public void writeRow(int number, SXSSFRow row) throws IOException {
        if (fitting.get(number)) {
            ((Utf8Writer) _out).deny("customHeight");
        }
        super.writeRow(number, row);
    }

    @Override
    @SuppressWarnings("deprecation") // the way that replaces it leaves the temporary file behind
    public Writer createWriter(File file) throws IOException {
        return new Utf8Writer(new BackgroundDeflater(new FileOutputStream(file), LEVEL));
    }

    @Override
    protected void outputEscapedString(String text) throws IOException {
        if (text != null) {
            ((Utf8Writer) _out).escaped(text);
        }
    }

    /** A text with raised or lowered parts is written run by run, an empty result of a formula as such; all else as POI does. */
    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        if (cell != null) {
            watcher.cell(cell);
        }
        if (cell != null && cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING
                && cell.getStringCellValue().isEmpty()) {
            nothing(column, cell);
            return;
        }
        if (cell == null || cell.getCellType() != CellType.STRING || !Raised.is(cell.getStringCellValue())) {
            super.writeCell(column, cell);
            return;
        }
        _out.write("<c r=\"" + new CellReference(cell.getRowIndex(), column).formatAsString() + "\" s=\"" + cell.getCellStyle().getIndex()
                + "\" t=\"inlineStr\"><is>");
        var text = cell.getStringCellValue();
        var font = ((XSSFCellStyle) cell.getCellStyle()).getFont();
        var from = 0;
        var where = "";
        for (var i = 0; i <= text.length(); i++) {
            var mark = i < text.length() ? text.charAt(i) : Raised.MARK;
            if (mark != Raised.MARK && mark != Raised.LOWERED) {
                continue;
            }
            if (i > from) {
                run(text.substring(from, i), font, where);
            }
            where = !where.isEmpty() ? "" : mark == Raised.MARK ? "superscript" : "subscript";
            from = i + 1;
        }
        _out.write("</is></c>");
    }

    /** POI leaves the value away: readers that compute nothing then take the formula for one that was never computed. */
    private void nothing(int column, Cell cell) throws IOException {
        _out.write("<c r=\"" + new CellReference(cell.getRowIndex(), column).formatAsString() + "\" s=\"" + cell.getCellStyle().getIndex()
                + "\" t=\"str\"><f>");
        outputEscapedString(cell.getCellFormula());
        _out.write("</f><v></v></c>");
    }

    /** Each run says its font: without it some programs take their own. */
    private void run(String text, XSSFFont font, String where) throws IOException {
        _out.write("<r><rPr>" + (font.getBold() ? "<b/>" : "") + (font.getItalic() ? "<i/>" : "")
                + (where.isEmpty() ? "" : "<vertAlign val=\"" + where + "\"/>") + "<sz val=\"" + font.getFontHeightInPoints() + "\"/>");
        if (font.getXSSFColor() != null && font.getXSSFColor().getARGBHex() != null) {
            _out.write("<color rgb=\"" + font.getXSSFColor().getARGBHex() + "\"/>");
        }
        _out.write("<rFont val=\"" + font.getFontName() + "\"/><family val=\"2\"/></rPr><t xml:space=\"preserve\">");
        outputEscapedString(text);
        _out.write("</t></r>");
    }

    /** What was written, once it is closed. */
    BackgroundDeflater packed() {
        return (BackgroundDeflater) ((Utf8Writer) _out).out();
    }
}

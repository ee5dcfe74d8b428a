package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same cells with the same styles, written by other means: the yardsticks of the benches. */
public final class OtherWriters {
    private OtherWriters() {}

    public static void fastexcel(PlainCells cells, OutputStream out) throws IOException {
        fastexcel(cells, out, Integer.MAX_VALUE);
    }

    /** @param rows so many are written before it lets them go */
    public static void fastexcel(PlainCells cells, OutputStream out, int rows) throws IOException {
        try (var book = new Workbook(out, "CTF Desk", "1.0")) {
            book.setGlobalDefaultFont("Arial", 10);
            for (var plain : cells.sheets()) {
                var sheet = book.newWorksheet(plain.name());
                for (var i = 0; i < plain.widths().length; i++) {
                    sheet.width(i, plain.widths()[i]);
                }
                for (var row : plain.rows()) {
                    sheet.rowHeight(row.at(), row.height());
                    for (var cell : row.cells()) {
                        if (cell.formula() != null) {
                            sheet.formula(row.at(), cell.column(), cell.formula());
                        } else if (cell.value() instanceof String text) {
                            sheet.inlineString(row.at(), cell.column(), text);
                        } else if (cell.value() instanceof Double number) {
                            sheet.value(row.at(), cell.column(), number);
                        }
                        style(sheet, row.at(), cell.column(), cells.styles().get(cell.style()));
                    }
                    if (row.at() % rows == rows - 1) {
                        sheet.flush();
                    }
                }
                for (var merge : plain.merges()) {
                    sheet.range(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()).merge();
                }
                sheet.finish();
            }
        }
    }

    private static void style(Worksheet sheet, int row, int column, XSSFCellStyle style) {
        if (style.getIndex() == 0) {
            return;
        }
        var set = sheet.style(row, column);
        var font = style.getFont();
        if (font.getBold()) {
            set.bold();
        }
        if (font.getItalic()) {
            set.italic();
        }
        if (font.getXSSFColor() != null) {
            set.fontColor(hex(font.getXSSFColor()));
        }
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            set.fillColor(hex(style.getFillForegroundXSSFColor()));
        }
        if (style.getBorderTop() != org.apache.poi.ss.usermodel.BorderStyle.NONE) {
            set.borderStyle(BorderStyle.THIN).borderColor("C3CED5");
        }
        if (style.getDataFormat() != 0) {
            set.format(style.getDataFormatString());
        }
        set.wrapText(style.getWrapText()).verticalAlignment("top").horizontalAlignment("left").set();
    }

    private static String hex(XSSFColor color) {
        return color.getARGBHex().substring(2);
    }

    public static void xssf(PlainCells cells, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var styles = new ArrayList<XSSFCellStyle>();
            for (var style : cells.styles()) {
                var copy = book.createCellStyle();
                copy.cloneStyleFrom(style);
                styles.add(copy);
            }
            for (var plain : cells.sheets()) {
                var sheet = book.createSheet(plain.name());
                for (var i = 0; i < plain.widths().length; i++) {
                    sheet.setColumnWidth(i, (int) (plain.widths()[i] * 256));
                }
                for (var row : plain.rows()) {
                    var made = sheet.createRow(row.at());
                    made.setHeightInPoints(row.height());
                    for (var cell : row.cells()) {
                        var written = made.createCell(cell.column());
                        written.setCellStyle(styles.get(cell.style()));
                        if (cell.formula() != null) {
                            written.setCellFormula(cell.formula());
                        } else if (cell.value() instanceof String text) {
                            written.setCellValue(text);
                        } else if (cell.value() instanceof Double number) {
                            written.setCellValue(number);
                        }
                    }
                }
                plain.merges().forEach(sheet::addMergedRegionUnsafe);
            }
            book.write(out);
        }
    }
}

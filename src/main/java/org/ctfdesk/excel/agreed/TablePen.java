package org.ctfdesk.excel.agreed;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Styles;

/** Writes cells of the format's sheets, of which there may be millions: few looks, each found once. */
final class TablePen {
    private static final Look BODY = Look.BODY;
    private static final Look NUMBER = BODY.to(Look.Align.NUMBER);

    private final Styles styles;
    private final CellStyle words;
    private final CellStyle quoted;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    TablePen(Styles styles) {
        this.styles = styles;
        words = styles.of(BODY);
        quoted = styles.of(BODY.quotedIf(true));
    }

    SXSSFRow row(SXSSFSheet sheet, int at, float height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(height);
        return row;
    }

    void text(SXSSFRow row, int column, String text, Look look) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.raw(text));
        }
    }

    void cell(SXSSFRow row, int column, AnswerCell shown) {
        var cell = row.createCell(column);
        if (shown.number().isPresent()) {
            cell.setCellStyle(numbers.computeIfAbsent(shown.format(), format -> styles.of(NUMBER.formatted(format))));
            cell.setCellValue(shown.number().get().doubleValue());
            return;
        }
        cell.setCellStyle(CellText.looksLikeFormula(shown.text()) ? quoted : words);
        if (!shown.text().isEmpty()) {
            cell.setCellValue(CellText.raw(shown.text()));
        }
    }

    /** A cell of a table besides the format that holds a plain number. */
    void number(SXSSFRow row, int column, int number) {
        var cell = row.createCell(column);
        cell.setCellStyle(numbers.computeIfAbsent("0", format -> styles.of(NUMBER.formatted(format))));
        cell.setCellValue(number);
    }

    static void merge(SXSSFSheet sheet, int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }
}

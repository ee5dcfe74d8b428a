package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All cells of a workbook as plain data: what other writers are given to write. */
public record PlainCells(List<PlainSheet> sheets, List<XSSFCellStyle> styles) {
    public record PlainSheet(String name, List<PlainRow> rows, List<CellRangeAddress> merges, double[] widths) {}

    public record PlainRow(int at, float height, List<PlainCell> cells) {}

    /** @param value a String, a Double, or null */
    public record PlainCell(int column, Object value, String formula, int style) {}

    public static PlainCells of(InputStream workbook) throws IOException {
        try (var book = new XSSFWorkbook(workbook)) {
            var styles = new ArrayList<XSSFCellStyle>();
            for (var i = 0; i < book.getNumCellStyles(); i++) {
                styles.add(book.getCellStyleAt(i));
            }
            var sheets = new ArrayList<PlainSheet>();
            for (var sheet : book) {
                var rows = new ArrayList<PlainRow>();
                for (var row : sheet) {
                    var cells = new ArrayList<PlainCell>();
                    row.forEach(cell -> cells.add(cell((XSSFCell) cell)));
                    rows.add(new PlainRow(row.getRowNum(), row.getHeightInPoints(), cells));
                }
                var widths = new double[60];
                for (var i = 0; i < widths.length; i++) {
                    widths[i] = sheet.getColumnWidth(i) / 256.0;
                }
                sheets.add(new PlainSheet(sheet.getSheetName(), rows, List.copyOf(sheet.getMergedRegions()), widths));
            }
            return new PlainCells(sheets, styles);
        }
    }

    private static PlainCell cell(XSSFCell cell) {
        var formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null;
        var type = formula == null ? cell.getCellType() : cell.getCachedFormulaResultType();
        var value = switch (type) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> null;
        };
        return new PlainCell(cell.getColumnIndex(), value, formula, cell.getCellStyle().getIndex());
    }

    public long count() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size()).sum();
    }
}

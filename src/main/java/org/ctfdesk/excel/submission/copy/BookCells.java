package org.ctfdesk.excel.submission.copy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.ctfdesk.excel.book.Raised;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.read.ReadCell;

/** The cells of a workbook as it is written, without writing it: what a file holds that nobody touched. */
public final class BookCells implements StreamedBook.Watcher {
    private final Map<String, SortedMap<Integer, SortedMap<Integer, ReadCell>>> sheets = new TreeMap<>();

    @Override
    public void cell(Cell cell) {
        var read = read(cell);
        if (!read.isBlank()) {
            sheets.computeIfAbsent(cell.getSheet().getSheetName(), name -> new TreeMap<>())
                    .computeIfAbsent(cell.getRowIndex(), row -> new TreeMap<>())
                    .put(cell.getColumnIndex(), read);
        }
    }

    /** The cells of a sheet that hold something, by row and column from 0. */
    public SortedMap<Integer, SortedMap<Integer, ReadCell>> sheet(String name) {
        return sheets.getOrDefault(name, new TreeMap<>());
    }

    /** A cell as a reader will find it in the file. */
    public static ReadCell read(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell.getNumericCellValue(), false, "");
            case STRING -> new ReadCell(text(cell.getStringCellValue()), Optional.empty(), false);
            case FORMULA -> cell.getCachedFormulaResultType() == CellType.NUMERIC
                    ? number(cell.getNumericCellValue(), true, cell.getCellFormula())
                    : new ReadCell(cell.getCachedFormulaResultType() == CellType.STRING ? text(cell.getStringCellValue()) : "",
                            Optional.empty(), true, cell.getCellFormula());
            case BOOLEAN, ERROR, BLANK, _NONE -> ReadCell.BLANK;
        };
    }

    private static ReadCell number(double value, boolean formula, String source) {
        return new ReadCell(Double.toString(value), Optional.of(new BigDecimal(Double.toString(value))), formula, source);
    }

    private static String text(String raw) {
        var plain = Raised.plain(raw);
        return plain.contains("_x") ? new XSSFRichTextString(plain).getString() : plain;
    }
}

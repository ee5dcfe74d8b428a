package org.ctfdesk.excel.foreign.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.ctfdesk.excel.book.read.Drawn;
import org.ctfdesk.excel.foreign.grid.Grid.Merge;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;

/** Reads the sheets of a workbook in the format of Excel 97. */
final class XlsReader {
    private static final int DAYS_FROM_1900_TO_1904 = 1_462;
    private static final int WHITE = 0xFFFFFF;

    private final HSSFWorkbook book;
    private final CellCount count = new CellCount();

    private XlsReader(HSSFWorkbook book) {
        this.book = book;
    }

    static ForeignBook read(Path file, String name, String sha256) throws IOException {
        try (var store = new POIFSFileSystem(file.toFile(), true); var book = new HSSFWorkbook(store.getRoot(), false)) {
            var reader = new XlsReader(book);
            var grids = new ArrayList<Grid>();
            for (var i = 0; i < book.getNumberOfSheets(); i++) {
                grids.add(reader.grid(book.getSheetAt(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i)));
            }
            return new ForeignBook(name, sha256, grids, false);
        }
    }

    private Grid grid(HSSFSheet sheet, boolean hidden) {
        var builder = new Grid.Builder();
        var hiddenRows = new TreeSet<Integer>();
        var hiddenColumns = new TreeSet<Integer>();
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            for (var each : row) {
                var cell = cell((HSSFCell) each);
                if (!cell.isBlank()) {
                    count.cell(row.getRowNum());
                    builder.add(row.getRowNum(), each.getColumnIndex(), cell);
                    if (sheet.isColumnHidden(each.getColumnIndex())) {
                        hiddenColumns.add(each.getColumnIndex());
                    }
                }
            }
        }
        var comments = new HashMap<String, String>();
        sheet.getCellComments().forEach((at, comment) -> comments.put(at.formatAsString(), comment.getString().getString()));
        var merges = sheet.getMergedRegions().stream()
                .map(region -> new Merge(region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()))
                .toList();
        return builder.build(sheet.getSheetName(), hidden, merges, hiddenRows, hiddenColumns, comments);
    }

    private GridCell cell(HSSFCell cell) {
        var isFormula = cell.getCellType() == CellType.FORMULA;
        var formula = isFormula ? formula(cell) : "";
        return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell, formula);
            case STRING -> {
                var text = cell.getRichStringCellValue();
                count.text(text.length());
                yield new GridCell(left(text, cell), Sort.TEXT, Look.PLAIN, formula, isFormula ? "" : raised(text));
            }
            case BOOLEAN -> new GridCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Sort.TRUTH, Look.PLAIN, formula, "");
            case ERROR -> new GridCell(FormulaError.forInt(cell.getErrorCellValue()).getString(), Sort.ERROR, Look.PLAIN, formula, "");
            default -> isFormula ? new GridCell("", Sort.NO_VALUE, Look.PLAIN, formula, "") : GridCell.words("");
        };
    }

    private GridCell number(HSSFCell cell, String formula) {
        var style = cell.getCellStyle();
        var shown = XlsxReader.shown(style.getDataFormat(), String.valueOf(style.getDataFormatString()))
                .drawn(isFaint(style), style.getFont(book).getStrikeout());
        var look = shown.look();
        var value = cell.getNumericCellValue();
        var shifted = look == Look.DAY && book.getInternalWorkbook().isUsing1904DateWindowing() ? value + DAYS_FROM_1900_TO_1904 : value;
        var text = java.math.BigDecimal.valueOf(shifted).toPlainString().replaceFirst("\\.0$", "");
        return shown.isStruck() ? GridCell.words(StruckText.struck(text))
                : new GridCell(text, Sort.NUMBER, look, formula, shown.mark());
    }

    /** True for type in the colour of its ground; of grounds with a pattern nobody can say. */
    private boolean isFaint(HSSFCellStyle style) {
        var ink = style.getFont(book).getHSSFColor(book);
        var isSolid = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        var ground = isSolid ? style.getFillForegroundColorColor() : null;
        return (isSolid || style.getFillPattern() == FillPatternType.NO_FILL) && Drawn.isUnseen(ink == null ? 0 : rgb(ink),
                ground == null ? WHITE : rgb(ground));
    }

    private static int rgb(HSSFColor color) {
        var parts = color.getTriplet();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }

    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException notUnderstood) {
            return "…"; // it is never computed; that there is one is all that counts
        }
    }

    /** A text without what is struck out of it. */
    private String left(org.apache.poi.ss.usermodel.RichTextString text, HSSFCell cell) {
        var whole = text.getString();
        var ofCell = cell.getCellStyle().getFont(book).getStrikeout();
        var left = new StruckText();
        var runs = text instanceof HSSFRichTextString rich ? rich.numFormattingRuns() : 0;
        var first = runs == 0 ? whole.length() : text.getIndexOfFormattingRun(0);
        left.add(whole.substring(0, first), ofCell);
        for (var run = 0; run < runs; run++) {
            var end = run + 1 < runs ? text.getIndexOfFormattingRun(run + 1) : whole.length();
            left.add(whole.substring(text.getIndexOfFormattingRun(run), end),
                    book.getFontAt(((HSSFRichTextString) text).getFontOfFormattingRun(run)).getStrikeout());
        }
        return left.whole();
    }

    /** What stands above the line at the end of a text. */
    private String raised(org.apache.poi.ss.usermodel.RichTextString text) {
        if (!(text instanceof HSSFRichTextString rich) || rich.numFormattingRuns() == 0) {
            return "";
        }
        var last = rich.numFormattingRuns() - 1;
        var font = book.getFontAt(rich.getFontOfFormattingRun(last));
        return font.getTypeOffset() == Font.SS_SUPER ? rich.getString().substring(rich.getIndexOfFormattingRun(last)) : "";
    }
}

package org.ctfdesk.excel.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: sheets, cells, merges, drop-downs, notes, charts. The packed copy is left out. */
public final class WorkbookText {
    private WorkbookText() {}

    public static String of(Path file) throws IOException {
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            var core = book.getProperties().getCoreProperties();
            text.append(core.getTitle()).append(" | ").append(core.getCreator()).append(" | ")
                    .append(core.getCreated().toInstant()).append('\n');
            for (var i = 0; i < book.getNumberOfSheets(); i++) {
                var sheet = book.getSheetAt(i);
                var visibility = book.getSheetVisibility(i);
                text.append("\n== ").append(sheet.getSheetName());
                text.append(visibility == SheetVisibility.VISIBLE ? "" : " " + visibility).append('\n');
                if (visibility != SheetVisibility.VERY_HIDDEN) {
                    sheet(sheet, text);
                }
            }
        }
        return text.toString();
    }

    private static void sheet(XSSFSheet sheet, StringBuilder text) {
        var pane = sheet.getPaneInformation();
        if (pane != null) {
            text.append("freeze ").append(pane.getVerticalSplitPosition()).append(',').append(pane.getHorizontalSplitPosition())
                    .append('\n');
        }
        if (sheet.getRepeatingRows() != null) {
            text.append("repeat ").append(sheet.getRepeatingRows().formatAsString()).append('\n');
        }
        for (var row : sheet) {
            for (var cell : row) {
                var value = value(cell);
                if (!value.isEmpty()) {
                    text.append(cell.getAddress()).append(' ').append(value).append('\n');
                }
            }
        }
        var merges = new TreeSet<String>();
        sheet.getMergedRegions().forEach(merge -> merges.add(merge.formatAsString()));
        text.append("merged ").append(String.join(" ", merges)).append('\n');
        sheet.getDataValidations().forEach(list -> text.append("list ")
                .append(Arrays.stream(list.getRegions().getCellRangeAddresses()).map(Object::toString).toList()
                        .toString().replaceAll("org[.\\w]*", ""))
                .append(' ').append(list.getValidationConstraint().getFormula1())
                .append(list.getShowErrorBox() ? (list.getErrorStyle() == DataValidation.ErrorStyle.STOP ? " refuses: " : " asks back: ")
                        + list.getErrorBoxText() : " suggests").append('\n'));
        sheet.getCellComments().forEach((at, note) ->
                text.append("note ").append(at).append(' ').append(note.getString().getString()).append('\n'));
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getCharts().forEach(chart ->
                    text.append("chart ").append(chart.getTitleText().getString()).append('\n'));
        }
    }

    private static String value(Cell cell) {
        var format = cell.getCellStyle().getDataFormatString();
        var shape = (format.equals("General") ? "" : " [" + format + "]") + (cell.getCellStyle().getQuotePrefixed() ? " quoted" : "");
        return switch (cell.getCellType()) {
            case NUMERIC -> "n " + cell.getNumericCellValue() + shape;
            case STRING -> "s " + cell.getStringCellValue().replace("\n", "⏎") + shape;
            case FORMULA -> "f " + cell.getCellFormula() + " -> " + cached(cell) + shape;
            default -> "";
        };
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getCachedFormulaResultType() == CellType.STRING ? "\"" + cell.getStringCellValue() + "\"" : "error";
    }
}

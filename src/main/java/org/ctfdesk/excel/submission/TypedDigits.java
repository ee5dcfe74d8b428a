package org.ctfdesk.excel.submission;

import java.util.function.Predicate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;

/**
 * Figures are shown with the digits that they have. What is typed over one in Excel, or follows from what is typed, may have more: such a
 * cell then shows two behind the point, lest 6,120.75 look like 6,121.
 */
final class TypedDigits {
    private static final int MOST = 60;
    private static final String FORMAT = "#,##0.00";
    /** Beyond those that Excel keeps for formats of its own. */
    private static final int FORMAT_ID = 250;

    private TypedDigits() {}

    static void show(SheetPlan plan, XSSFWorkbook book) {
        show(plan, book, 0);
        show(plan, book, 1);
    }

    private static void show(SheetPlan plan, XSSFWorkbook book, int decimals) {
        Predicate<Slot> isOfThose = slot -> slot.columns() == 1 && slot.input().kind().isNumeric()
                && slot.written() instanceof CellValue.Figure figure && figure.decimals() == decimals && figure.cited().isEmpty();
        var ranges = Rectangles.of(plan, isOfThose, MOST);
        if (ranges.isEmpty()) {
            return;
        }
        var first = new CellReference(ranges.getFirst().getFirstRow(), ranges.getFirst().getFirstColumn()).formatAsString();
        var formats = book.getSheet(plan.sheet().sheetName()).getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule(
                "IF(ISNUMBER(" + first + "),ABS(" + first + "-ROUND(" + first + "," + decimals + "))>0.000001,FALSE)");
        formatted(rule, book);
        formats.addConditionalFormatting(ranges.toArray(CellRangeAddress[]::new), rule);
    }

    /** POI knows no number formats of rules; it makes the place for one when it is asked for a font. */
    private static void formatted(XSSFConditionalFormattingRule rule, XSSFWorkbook book) {
        rule.createFontFormatting();
        var look = book.getStylesSource().getDxfAt(book.getStylesSource()._getDXfsSize() - 1);
        look.unsetFont();
        var format = look.addNewNumFmt();
        format.setNumFmtId(FORMAT_ID);
        format.setFormatCode(FORMAT);
    }
}

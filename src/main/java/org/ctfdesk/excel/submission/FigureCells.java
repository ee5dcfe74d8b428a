package org.ctfdesk.excel.submission;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Kind;
import org.ctfdesk.text.Words;

/**
 * The cells of a table that take figures or years. Excel asks back where something else is typed: a key that is written otherwise
 * than totals know it, or a date in place of a year.
 */
final class FigureCells {
    private static final int MOST = 60;
    private static final String EARLIEST = "1900";
    private static final String LATEST = "2200";

    private final SXSSFSheet out;
    private final Words words;

    private FigureCells(SXSSFSheet out, Words words) {
        this.out = out;
        this.words = words;
    }

    static void check(SheetPlan plan, SXSSFSheet out, Words words) {
        var cells = new FigureCells(out, words);
        var helper = out.getDataValidationHelper();
        Rectangles.of(plan, slot -> slot.columns() == 1 && slot.input().kind() instanceof Kind.Quantity, MOST)
                .forEach(range -> cells.offer(helper.createCustomConstraint(isFigure(range)), range,
                        "excel.typed.figure.title", "excel.typed.figure"));
        Rectangles.of(plan, slot -> slot.columns() == 1 && slot.input().kind() instanceof Kind.Year, MOST)
                .forEach(range -> cells.offer(helper.createIntegerConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, EARLIEST, LATEST), range, "excel.typed.year.title",
                        "excel.typed.year"));
        Rectangles.of(plan, slot -> slot.columns() == 1 && slot.input().kind() instanceof Kind.YearOrPeriod, MOST)
                .forEach(range -> cells.offer(helper.createCustomConstraint(isYearOrPeriod(range)), range, "excel.typed.year.title",
                        "excel.typed.period"));
    }

    /** A number, words that begin with a key, or a range. */
    private static String isFigure(CellRangeAddress range) {
        var cell = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        var first = "SUBSTITUTE(LEFT(" + cell + "&\" \",FIND(\" \"," + cell + "&\" \")-1),\",\",\"\")";
        return "OR(ISNUMBER(" + cell + "),ISNUMBER(FIND(\",\"&" + first + "&\",\",\",NO,NE,NA,IE,C,FX,\")),COUNTIF(" + cell
                + ",\"* - *\")+COUNTIF(" + cell + ",\"*–*\")>0)";
    }

    /** Four digits, a period of twice four, or a key: a day would be a number of five digits. */
    private static String isYearOrPeriod(CellRangeAddress range) {
        var cell = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        return "OR(AND(ISNUMBER(" + cell + ")," + cell + ">=" + EARLIEST + "," + cell + "<=" + LATEST + "),AND(ISTEXT(" + cell
                + "),ISNUMBER(--LEFT(TRIM(" + cell + "),4)),ISNUMBER(--RIGHT(TRIM(" + cell
                + "),4))),ISNUMBER(FIND(\",\"&TRIM(" + cell + ")&\",\",\",NO,NE,NA,IE,C,\")))";
    }

    private void offer(DataValidationConstraint constraint, CellRangeAddress range, String title, String text) {
        var cells = new CellRangeAddressList();
        cells.addCellRangeAddress(range);
        var asked = out.getDataValidationHelper().createValidation(constraint, cells);
        asked.setEmptyCellAllowed(true);
        asked.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        asked.createErrorBox(words.of(title), words.of(text));
        asked.setShowErrorBox(true);
        out.addValidationData(asked);
    }
}

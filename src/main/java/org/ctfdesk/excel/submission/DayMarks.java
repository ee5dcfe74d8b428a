package org.ctfdesk.excel.submission;

import java.util.function.Predicate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;

/**
 * Marks figures that may be days: Excel takes 12.3 or 1/2 for one, as the country has it, and a total then counts 45,000 days. What is
 * shown as a day is marked, and a whole number of the days of these years that is many times what stands beside it in its row.
 */
final class DayMarks {
    private static final int MOST = 60;
    /** 1 January 2020 and 31 December 2049, as Excel counts days. */
    private static final int FIRST_DAY = 43831;
    private static final int LAST_DAY = 54788;
    private static final int TIMES = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DayMarks() {}

    static void mark(SheetPlan plan, SXSSFSheet out) {
        Predicate<Slot> isFigure = slot -> slot.columns() == 1 && slot.column() > SheetPlan.FIRST_COLUMN && slot.input().kind().isNumeric()
                && !slot.input().isComputed();
        var ranges = Rectangles.of(plan, isFigure, MOST);
        if (ranges.isEmpty()) {
            return;
        }
        var formats = out.getSheetConditionalFormatting();
        var first = ranges.getFirst();
        var rule = formats.createConditionalFormattingRule(isDay(first.getFirstRow(), first.getFirstColumn()));
        rule.createPatternFormatting().setFillBackgroundColor(Styles.color(Styles.DOUBTED));
        formats.addConditionalFormatting(ranges.toArray(CellRangeAddress[]::new), rule);
    }

    private static String isDay(int row, int column) {
        var cell = new CellReference(row, column).formatAsString();
        var left = new CellReference(row, column - 1).formatAsString();
        var right = new CellReference(row, column + 1).formatAsString();
        return "IF(ISNUMBER(" + cell + "),OR(LEFT(CELL(\"format\"," + cell + "),1)=\"D\",AND(" + cell + "=INT(" + cell + ")," + cell + ">="
                + FIRST_DAY + "," + cell + "<=" + LAST_DAY + ",OR(" + isMore(cell, left) + "," + isMore(cell, right) + "),NOT(OR("
                + isLike(cell, left) + "," + isLike(cell, right) + ")))),FALSE)";
    }

    /** Many times the figure beside it; a year beside a figure says nothing of its size. */
    private static String isMore(String cell, String beside) {
        return "AND(ISNUMBER(" + beside + "),OR(MAX(" + beside + ")<" + FIRST_YEAR + ",MAX(" + beside + ")>" + LAST_YEAR + ")," + cell + ">"
                + TIMES + "*MAX(" + beside + "))";
    }

    private static String isLike(String cell, String beside) {
        return "AND(ISNUMBER(" + beside + ")," + cell + "<=" + TIMES + "*MAX(" + beside + "))";
    }
}

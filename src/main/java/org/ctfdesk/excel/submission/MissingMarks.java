package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.report.Place;

/** Marks blank cells that the form asks for, by a coloured frame that goes when something is typed. */
final class MissingMarks {
    /** Each is a rule of its own: of thousands Excel would grow slow. */
    private static final int MOST = 400;
    private static final int COLOR = 0xB5652B;

    private MissingMarks() {}

    static void mark(SheetPlan plan, Set<Place> missing, SXSSFSheet out) {
        if (missing.isEmpty()) {
            return;
        }
        var formatting = out.getSheetConditionalFormatting();
        for (var range : ranges(plan, missing)) {
            var rule = formatting.createConditionalFormattingRule(
                    "ISBLANK(" + new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString() + ")");
            var border = rule.createBorderFormatting();
            border.setBorderLeft(BorderStyle.THIN);
            border.setBorderRight(BorderStyle.THIN);
            border.setBorderTop(BorderStyle.THIN);
            border.setBorderBottom(BorderStyle.THIN);
            border.setLeftBorderColor(Styles.color(COLOR));
            border.setRightBorderColor(Styles.color(COLOR));
            border.setTopBorderColor(Styles.color(COLOR));
            border.setBottomBorderColor(Styles.color(COLOR));
            formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        }
    }

    /** Neighbours of a row in one range, and rows of the same columns below each other. */
    private static List<CellRangeAddress> ranges(SheetPlan plan, Set<Place> missing) {
        var ranges = new ArrayList<CellRangeAddress>();
        for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size() && ranges.size() < MOST; i++) {
            var row = new ArrayList<CellRangeAddress>();
            for (var slot : plan.slots(i)) {
                if (missing.contains(slot.input().place()) && slot.input().shown().isEmpty()) {
                    var last = row.isEmpty() ? null : row.getLast();
                    if (last != null && last.getLastColumn() == slot.column() - 1) {
                        last.setLastColumn(slot.column());
                    } else {
                        row.add(new CellRangeAddress(slot.row(), slot.row(), slot.column(), slot.column()));
                    }
                }
            }
            row.stream().filter(each -> !isBelow(ranges, each)).forEach(ranges::add);
        }
        return ranges;
    }

    /** Lets the range above grow by that one, if it is as wide. */
    private static boolean isBelow(List<CellRangeAddress> ranges, CellRangeAddress range) {
        for (var above : ranges) {
            if (above.getLastRow() == range.getFirstRow() - 1 && above.getFirstColumn() == range.getFirstColumn()
                    && above.getLastColumn() == range.getLastColumn()) {
                above.setLastRow(range.getLastRow());
                return true;
            }
        }
        return false;
    }
}

package org.ctfdesk.excel.submission;

import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.submission.plan.SheetPlan;
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
        var blank = Rectangles.of(plan, slot -> missing.contains(slot.input().place()) && slot.input().shown().isEmpty(), MOST);
        for (var range : blank) {
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
}

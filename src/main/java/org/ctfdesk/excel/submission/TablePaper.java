package org.ctfdesk.excel.submission;

import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.submission.plan.PageWidth;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.text.Words;

/** How a table is printed. */
final class TablePaper {
    private TablePaper() {}

    /** What stands at the left of the foot of each page: whose page it is, of which version and state of the report. */
    static String footer(Report report, Words words) {
        var submission = report.profile().submission();
        var cover = Cover.of(report, words);
        return CellText.harmless(words.of("excel.footer", cover.name(), submission.btr(), submission.version(), cover.state()));
    }

    /** A series of years that is too wide to be read on one page is parted, its labels on each. */
    static void setUp(SheetPlan plan, SXSSFSheet out, Words words) {
        var sheet = plan.sheet();
        var widths = new int[SheetPlan.FIRST_COLUMN + sheet.columns().size()];
        widths[0] = 2;
        for (var i = 0; i < sheet.columns().size(); i++) {
            widths[SheetPlan.FIRST_COLUMN + i] = plan.width(i);
        }
        var width = IntStream.of(widths).sum();
        Paper.setUp(out, width, footer(sheet.report(), words), PageWidth.isAcross(sheet));
        var isSeries = sheet.columns().stream().anyMatch(column -> column.column().isYearly());
        if (isSeries && width > Paper.room(PageWidth.isAcross(sheet), widths.length - 1) + 2) {
            Paper.part(out, widths, SheetPlan.FIRST_COLUMN + 1);
        }
    }
}

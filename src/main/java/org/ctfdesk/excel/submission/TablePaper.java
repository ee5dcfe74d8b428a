package org.ctfdesk.excel.submission;

import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.submission.plan.PageWidth;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.text.Words;

/** How a table is printed. */
final class TablePaper {
    private TablePaper() {}

    /** A series of years that is too wide to be read on one page is parted, its labels on each. */
    static void setUp(SheetPlan plan, SXSSFSheet out, Words words) {
        var sheet = plan.sheet();
        var submission = sheet.report().profile().submission();
        var cover = Cover.of(sheet.report(), words);
        var widths = new int[SheetPlan.FIRST_COLUMN + sheet.columns().size()];
        widths[0] = 2;
        for (var i = 0; i < sheet.columns().size(); i++) {
            widths[SheetPlan.FIRST_COLUMN + i] = plan.width(i);
        }
        var width = IntStream.of(widths).sum();
        Paper.setUp(out, width, CellText.harmless(words.of("excel.footer", cover.name(), submission.btr(), submission.version(),
                cover.state())), PageWidth.isAcross(sheet));
        var isSeries = sheet.columns().stream().anyMatch(column -> column.column().isYearly());
        if (isSeries && width > Paper.room(PageWidth.isAcross(sheet), widths.length - 1) + 2) {
            Paper.part(out, widths, SheetPlan.FIRST_COLUMN + 1);
        }
    }
}

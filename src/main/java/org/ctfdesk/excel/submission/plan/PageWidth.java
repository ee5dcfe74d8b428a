package org.ctfdesk.excel.submission.plan;

import java.util.ArrayList;
import java.util.Set;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.sheet.Sheet;

/** How a table fits the width of a page. */
public final class PageWidth {
    private static final int LEAST_WIDTH = 11;
    /** Columns that would be narrower yet are left as wide as they are. */
    private static final double LEAST_SHARE = 0.6;

    private PageWidth() {}

    /** Makes columns of prose so much narrower that the grid can be read on one page, where that is enough. */
    static void fit(Sheet sheet, int[] widths) {
        var prose = new ArrayList<Integer>();
        var wide = 0;
        var others = 0;
        for (var i = 0; i < widths.length; i++) {
            if (!sheet.columns().get(i).column().isYearly() && widths[i] > LEAST_WIDTH) {
                prose.add(i);
                wide += widths[i];
            } else {
                others += widths[i];
            }
        }
        var room = Paper.room(isAcross(sheet), widths.length) - others;
        if (room < wide && room > LEAST_SHARE * wide) {
            for (var i : prose) {
                widths[i] = Math.max(LEAST_WIDTH, widths[i] * room / wide);
            }
        }
    }

    /** The pages of the decision: tables 4, 5 and 12 lie across, and table 6 has a column for each year since 1990. */
    public static boolean isAcross(Sheet sheet) {
        return Set.of(Progress.FORM, Measures.FORM, Summary.FORM, ResponseMeasures.FORM).contains(sheet.form());
    }
}

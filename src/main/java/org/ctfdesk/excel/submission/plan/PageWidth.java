package org.ctfdesk.excel.submission.plan;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;

/** How a table fits the width of a page. */
public final class PageWidth {
    private static final int LEAST_WIDTH = 11;
    /** The bands of a series that is parted are so much narrower than a page. */
    private static final int MARGIN = 12;
    /** Columns that would be narrower yet are left as wide as they are. */
    private static final double LEAST_SHARE = 0.6;

    /** 5/CMA.3, annex II, by table and column. */
    private static final Map<String, Map<String, Integer>> PRINTED = Map.of(
            Description.FORM.id(), Map.of(Column.LABEL, 66, Description.DESCRIPTION, 66),
            Indicators.FORM.id(), Map.of(Column.LABEL, 66, Indicators.DESCRIPTION, 66),
            Definitions.FORM.id(), Map.of(Column.LABEL, 66, Definitions.DEFINITION, 66),
            Methodologies.FORM.id(), Map.of(Column.LABEL, 72, Methodologies.DESCRIPTION, 72),
            Progress.FORM.id(), Map.of(Column.LABEL, 64, Progress.REFERENCE, 24, Progress.TARGET_LEVEL, 12, Progress.PROGRESS, 42));

    private PageWidth() {}

    /** The widths of a table's columns in characters, in the proportions of the decision where the screen has others. */
    static int[] of(Sheet sheet) {
        var widths = sheet.columns().stream().mapToInt(column -> column.width()).toArray();
        var printed = PRINTED.getOrDefault(sheet.form().id(), Map.of());
        for (var i = 0; i < widths.length; i++) {
            widths[i] = printed.getOrDefault(sheet.columns().get(i).key().column(), widths[i]);
        }
        var least = words(sheet);
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], least[i]);
        }
        fit(sheet, widths, least);
        return widths;
    }

    /** How wide each column must be for no word of its head to be broken; heads over several columns have room. */
    static int[] words(Sheet sheet) {
        var least = new int[sheet.columns().size()];
        for (var row = 0; row < sheet.headRows(); row++) {
            for (var i = 0; i < least.length; i++) {
                if (sheet.rows().get(row).cell(i) instanceof SheetCell.Fixed head && head.columns() == 1 && head.year() == 0) {
                    least[i] = Math.max(least[i], TextSize.longestWord(head.printed(), true));
                }
            }
        }
        return least;
    }

    /**
     * Makes columns of prose so much narrower that the grid can be read on one page, where that is enough.
     *
     * @param least what each column is to have at least, for the figures in it
     */
    static void fit(Sheet sheet, int[] widths, int[] least) {
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
                widths[i] = Math.max(Math.max(LEAST_WIDTH, least[i]), widths[i] * room / wide);
            }
        }
    }

    /** How many columns, from the label's on, stand on the first page of a table. */
    public static int columnsOfAPage(SheetPlan plan) {
        var all = plan.sheet().columns().size();
        var columns = 1;
        while (columns < all && plan.width(0, columns + 1) <= Paper.room(true, columns + 1) - MARGIN) {
            columns++;
        }
        var isParted = plan.width(0, all) > Paper.room(true, all)
                && plan.sheet().columns().stream().anyMatch(column -> column.column().isYearly());
        return isParted ? columns : all;
    }

    /** The pages of the decision: tables 4, 5 and 12 lie across, and table 6 has a column for each year since 1990. */
    public static boolean isAcross(Sheet sheet) {
        return Set.of(Progress.FORM, Measures.FORM, Summary.FORM, ResponseMeasures.FORM).contains(sheet.form());
    }
}

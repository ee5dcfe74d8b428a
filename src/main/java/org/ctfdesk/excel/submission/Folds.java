package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.report.Answer;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.WhollyFlexible;

/**
 * Rows and columns that are wholly FX, as outline groups that stand collapsed and can be expanded: 5/CMA.3, para. 5(b) and
 * (c). The sign to expand stands at the row below and the column to the right. A submission has them open: it is printed, and locked, and
 * Excel unfolds nothing on a locked sheet.
 */
final class Folds {
    private final SheetPlan plan;
    private final WhollyFlexible whole;

    Folds(SheetPlan plan, Purpose purpose) {
        this.plan = plan;
        this.whole = purpose == Purpose.SUBMISSION ? new WhollyFlexible(Set.of(), Set.of()) : WhollyFlexible.of(plan.sheet());
    }

    /** What stands collapsed: labels of rows, years or heads of columns. */
    List<String> names() {
        var names = new ArrayList<String>();
        whole.rows().forEach(row -> names.add(switch (plan.sheet().rows().get(row).cell(0)) {
            case SheetCell.Fixed fixed -> fixed.text();
            case SheetCell.Input input -> input.shown().filter(Answer.Words.class::isInstance)
                    .map(answer -> CellText.harmless(((Answer.Words) answer).text())).orElse(input.hint());
            case SheetCell.Covered covered -> "";
            case SheetCell.Blank blank -> "";
            case SheetCell.Shaded shaded -> "";
        }));
        whole.columns().forEach(column -> {
            var key = plan.sheet().columns().get(column).key();
            names.add(key.year() > 0 ? Integer.toString(key.year()) : key.column());
        });
        return names;
    }

    /** Groups the columns. */
    void columns(SXSSFSheet out) {
        var columns = new TreeSet<>(whole.columns());
        while (!columns.isEmpty()) {
            var first = columns.pollFirst();
            var last = first;
            while (columns.remove(last + 1)) {
                last++;
            }
            out.groupColumn(SheetPlan.FIRST_COLUMN + first, SheetPlan.FIRST_COLUMN + last);
            out.setColumnGroupCollapsed(SheetPlan.FIRST_COLUMN + first, true);
        }
    }

    /** Groups the sheet's row {@code i}, which has just been written, or gives it the sign of the group above it. */
    void row(int i, SXSSFSheet out) {
        var at = plan.row(i);
        if (whole.rows().contains(i)) {
            out.setRowOutlineLevel(at, 1);
            out.getRow(at).setHidden(true);
            if (plan.row(i + 1) > at + 1) {
                out.createRow(at + 1).setCollapsed(true); // the blank row before the foot
            }
        } else if (whole.rows().contains(i - 1) && out.getRow(at) != null && plan.row(i - 1) + 1 == at) {
            out.getRow(at).setCollapsed(true);
        }
    }
}

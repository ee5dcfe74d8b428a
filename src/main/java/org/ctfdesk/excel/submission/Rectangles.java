package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;

/** Cells of a table as few areas: neighbours in a row in one, and rows of the same columns below each other. */
final class Rectangles {
    private Rectangles() {}

    /** @param most how many areas at most; what comes after those is left out */
    static List<CellRangeAddress> of(SheetPlan plan, Predicate<Slot> wanted, int most) {
        var ranges = new ArrayList<CellRangeAddress>();
        var above = List.<CellRangeAddress>of();
        for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size() && ranges.size() < most; i++) {
            var grown = new ArrayList<CellRangeAddress>();
            for (var each : row(plan.slots(i), wanted)) {
                var same = above.stream().filter(range -> range.getLastRow() == each.getFirstRow() - 1
                        && range.getFirstColumn() == each.getFirstColumn() && range.getLastColumn() == each.getLastColumn()).findFirst();
                same.ifPresentOrElse(range -> range.setLastRow(each.getLastRow()), () -> ranges.add(each));
                grown.add(same.orElse(each));
            }
            above = grown;
        }
        return ranges;
    }

    private static List<CellRangeAddress> row(List<Slot> slots, Predicate<Slot> wanted) {
        var row = new ArrayList<CellRangeAddress>();
        for (var slot : slots) {
            if (wanted.test(slot)) {
                if (!row.isEmpty() && row.getLast().getLastColumn() == slot.column() - 1) {
                    row.getLast().setLastColumn(slot.column());
                } else {
                    row.add(new CellRangeAddress(slot.row(), slot.row(), slot.column(), slot.column()));
                }
            }
        }
        return row;
    }
}

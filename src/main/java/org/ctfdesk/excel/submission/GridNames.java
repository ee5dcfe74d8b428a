package org.ctfdesk.excel.submission;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.sheet.SheetRow;

/**
 * Names for what formulas elsewhere may refer to: {@code CTF_Table7} is the grid without its head, {@code CTF_Table7_totalWith}
 * the figures of a total. They go with their cells when rows are put in.
 */
final class GridNames {
    private GridNames() {}

    static void of(SheetPlan plan, XSSFWorkbook book) {
        var sheet = plan.sheet();
        var prefix = "CTF_" + sheet.sheetName().replace('.', '_');
        name(prefix, plan, plan.row(sheet.headRows() - 1) + 1, plan.lastOfGrid(), 0, book);
        for (var i = sheet.headRows(); i < sheet.rows().size() && plan.row(i) <= plan.lastOfGrid(); i++) {
            var row = sheet.rows().get(i);
            if (row.role() == SheetRow.Role.TOTAL && !row.key().orElseThrow().isRepeated()) {
                name(prefix + "_" + row.key().orElseThrow().line(), plan, plan.row(i), plan.row(i), 1, book);
            }
        }
    }

    private static void name(String name, SheetPlan plan, int top, int bottom, int left, XSSFWorkbook book) {
        if (top > bottom) {
            return;
        }
        var range = new CellRangeAddress(top, bottom, SheetPlan.FIRST_COLUMN + left,
                SheetPlan.FIRST_COLUMN + plan.sheet().columns().size() - 1);
        var made = book.createName();
        made.setNameName(name);
        made.setRefersToFormula(range.formatAsString(plan.sheet().sheetName(), true));
    }
}

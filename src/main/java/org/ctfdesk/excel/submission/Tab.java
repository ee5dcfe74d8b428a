package org.ctfdesk.excel.submission;

import java.util.Optional;
import org.ctfdesk.sheet.Sheet;

/**
 * What the contents and the charts need to know of a sheet when it is written and its plan is let go.
 *
 * @param filled answered cells of the grid
 * @param asked cells of the grid that the Party may answer
 * @param with its total with LULUCF over the years, where it has one with figures
 * @param without the same without LULUCF
 */
record Tab(Sheet sheet, int filled, int asked, Optional<Series> with, Optional<Series> without) {
    static Tab of(SheetPlan plan) {
        return new Tab(plan.sheet(), plan.filled(), plan.asked(), Series.of(plan, true), Series.of(plan, false));
    }
}

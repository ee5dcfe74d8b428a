package org.ctfdesk.excel.submission;

import java.util.Optional;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.sheet.Sheet;

/**
 * What the contents and the charts need to know of a sheet when it is written and its plan is let go.
 *
 * @param filled answered cells of those
 * @param asked cells that the Party is asked to answer
 * @param with its total with LULUCF over the years, where it has one with figures; of table 4 the target that is compared with it
 * @param without the same without LULUCF
 */
record Tab(Sheet sheet, int filled, int asked, Optional<Series> with, Optional<Series> without) {
    /** @param known how many cells are asked for and filled; without it the cells of the grid are counted */
    static Tab of(SheetPlan plan, Optional<Beside.Asked> known) {
        return new Tab(plan.sheet(), known.map(Beside.Asked::filled).orElse(plan.filled()),
                known.map(Beside.Asked::cells).orElse(plan.asked()), Series.of(plan, true).or(() -> ChartTarget.of(plan, true)),
                Series.of(plan, false).or(() -> ChartTarget.of(plan, false)));
    }
}

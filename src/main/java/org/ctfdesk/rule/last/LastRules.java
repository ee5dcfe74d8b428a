package org.ctfdesk.rule.last;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What was reported before: MPGs, paras. 28, 33, 64(g), 67, 76(b) and 87, and 4/CMA.1, annex II. */
public final class LastRules {
    public static final List<Rule> ALL = List.of(
            new UpdateUnexplained(),
            new CoverageLost(),
            new ReferenceRecalculated(),
            new ReportedYearChanged(),
            new MeasureDropped(),
            new NoLongerEstimated(),
            new SeriesRecalculatedInPart(),
            new TargetChanged(),
            new IndicatorDropped(),
            new LastReportUnfit(),
            new MeasureChanged(),
            new RowsChanged(),
            new MeaningChanged(),
            new ProjectionsChanged(),
            new ActionChanged());

    private LastRules() {}
}

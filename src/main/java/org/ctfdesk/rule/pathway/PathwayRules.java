package org.ctfdesk.rule.pathway;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** The method chosen under 2/CMA.3, annex, para. 7, and the rows of table 4 that belong to it. */
public final class PathwayRules {
    public static final List<Rule> ALL = List.of(
            new MethodsMixed(),
            new MethodNotOpen(),
            new TrajectoryIncomplete(),
            new BudgetIncomplete(),
            new AverageNotApplicable(),
            new AdjustmentsNotAverage(),
            new AverageOfOtherYears(),
            new BalanceAboveTrajectory(),
            new DeviationFromAverage());

    private PathwayRules() {}
}

package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;

/**
 * How a target stands over the NDC implementation period: each elapsed year before and after adjustment, the sums against
 * trajectory or budget, and what the assessment of para. 70 of the MPGs would say of the figures as they are. All figures are in
 * one unit.
 *
 * @param unit of all figures; nothing where they are in the target's metric, or cannot be put into one unit
 * @param method how adjustments are applied
 * @param years the elapsed years, ascending
 * @param budget the budget for the whole period, where the Party states one instead of a trajectory
 * @param assessment what it would say today
 */
public record Standing(
        Target target, Window window, Optional<CarbonUnit> unit, Method method, List<Year> years, Optional<BigDecimal> budget,
        Assessment assessment) {
    public Standing {
        years = List.copyOf(years);
    }

    /**
     * One elapsed year. What cannot be said is absent; a sum ends before the first year that lacks its figure.
     *
     * @param before emissions of row 23(a), or else 23(b); in a metric the level of row 23(i)
     * @param adjustment the total corresponding adjustments of row 23(g), with their sign there
     * @param after the balance of row 23(k)(i), or the adjusted indicator of row 23(k)(ii)
     * @param byHand the adjustment or what is after it was typed over what is computed
     * @param trajectory the year's figure of the trajectory
     * @param sumBefore emissions added up to this year; nothing in a metric, whose levels do not add up
     * @param sumAfter balances added up to this year
     * @param sumTrajectory the trajectory added up to this year
     * @param restated the adjustment as it was filed in each report before this one and today, where the ledger gives another one now
     */
    public record Year(
            int year, Optional<BigDecimal> before, Optional<BigDecimal> adjustment, Optional<BigDecimal> after, boolean byHand,
            Optional<BigDecimal> trajectory, Optional<BigDecimal> sumBefore, Optional<BigDecimal> sumAfter,
            Optional<BigDecimal> sumTrajectory, List<Restatement.Change> restated) {}

    /** The standing of a target of the report; nothing where outcomes do not count towards it. */
    public static Optional<Standing> of(Report report, Target target) {
        if (target.outcomes() == Target.Outcomes.NOT_COUNTED || !report.profile().circumstances().cooperates()) {
            return Optional.empty();
        }
        var rows = new TableRows(report, target);
        var window = Window.of(report);
        var method = report.profile().circumstances().method();
        var path = Pathway.of(rows, window, method);
        var years = years(rows, window, path, target, Restatement.of(report, target));
        return Optional.of(new Standing(target, window, rows.unit(), method, years, path.budget(),
                Assessment.of(report, target, rows, window, path, years)));
    }

    private static List<Year> years(TableRows rows, Window window, Pathway path, Target target, Restatement restatement) {
        var isInMetric = target.outcomes() == Target.Outcomes.IN_METRIC;
        var years = new ArrayList<Year>();
        var sumBefore = isInMetric ? Optional.<BigDecimal>empty() : Optional.of(BigDecimal.ZERO);
        var sumAfter = sumBefore;
        for (var year : window.years()) {
            var before = isInMetric
                    ? rows.in(Progress.OTHER_INDICATOR, year)
                    : rows.in(Progress.EMISSIONS_COVERED, year).or(() -> rows.in(Progress.EMISSIONS_PORTION, year));
            var last = isInMetric ? Progress.ADJUSTED_INDICATOR : Progress.BALANCE;
            var after = rows.in(last, year);
            sumBefore = plus(sumBefore, before);
            sumAfter = plus(sumAfter, after);
            years.add(new Year(year, before, rows.in(Progress.ADJUSTMENTS, year), after,
                    rows.isByHand(Progress.ADJUSTMENTS, year) || rows.isByHand(last, year), Optional.ofNullable(path.byYear().get(year)),
                    sumBefore, sumAfter, path.upTo(year), restatement.of(year)));
        }
        return years;
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
        return sum.flatMap(some -> more.map(some::add));
    }
}

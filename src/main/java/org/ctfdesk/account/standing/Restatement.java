package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Causes;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Target;

/**
 * Adjustments of earlier years that are others now than in the report before: a later first transfer of an old vintage
 * changes the old year, and an average changes every elapsed year. 2/CMA.3, annex, para. 23 foresees such updates.
 *
 * @param byYear the years that differ
 */
public record Restatement(Map<Integer, Change> byYear) {
    /**
     * An adjustment that is another one now.
     *
     * @param filed what it was in the report before, in the unit of this one
     * @param today what the ledger gives now
     * @param causes the lines that make the difference, in t CO2 eq or the metric
     */
    public record Change(BigDecimal filed, BigDecimal today, List<Causes.Cause> causes) {
        public Change {
            causes = List.copyOf(causes);
        }

        /** Today less what was filed. */
        public BigDecimal difference() {
            return today.subtract(filed);
        }
    }

    private static final int YEARS_BETWEEN_REPORTS = 2; // 18/CMA.1, para. 3

    public Restatement {
        byYear = Map.copyOf(byYear);
    }

    /**
     * What the ledger gives now against what was given before: the figures of the last report, where it is kept, or else what
     * the ledger gives up to the latest reporting year of the report before. Figures typed into this report are left aside.
     */
    public static Restatement of(Report report, Target target) {
        var periods = report.profile().periods();
        var then = report.last().map(last -> latest(last.report().profile().periods())).orElse(latest(periods) - YEARS_BETWEEN_REPORTS);
        if (report.last().isEmpty() && report.profile().submission().btr() < 2 || then < periods.implementationFrom()) {
            return new Restatement(Map.of());
        }
        var untyped = WithoutOverrides.of(report, new TableKey(Progress.FORM.id(), target.id()));
        var now = new TableRows(untyped, target);
        var until = untyped.with(report.profile().with(periods.withInventoryTo(then)));
        var counted = new TableRows(until, target);
        var filed = report.last().flatMap(last -> filed(last, report, target));
        var differing = new TreeMap<Integer, Change>();
        for (var each = periods.implementationFrom(); each <= Math.min(then, latest(periods)); each++) {
            var year = each;
            filed.flatMap(rows -> rows.in(Progress.ADJUSTMENTS, year, now)).or(() -> counted.in(Progress.ADJUSTMENTS, year))
                    .filter(figure -> now.in(Progress.ADJUSTMENTS, year).filter(other -> other.compareTo(figure) != 0).isPresent())
                    .ifPresent(figure -> differing.put(year,
                            new Change(figure, now.in(Progress.ADJUSTMENTS, year).orElseThrow(), List.of())));
        }
        if (!differing.isEmpty()) {
            var causes = Causes.of(report.last().map(LastReport::report).orElse(until), report,
                    report.last().map(LastReport::carriedOver).orElse(true));
            differing.replaceAll((year, change) -> new Change(change.filed(), change.today(),
                    causes.of(Account.metric(target), Step.ADJUSTMENTS, year)));
        }
        return new Restatement(differing);
    }

    private static int latest(Periods periods) {
        return Math.min(periods.inventoryTo(), periods.implementationTo());
    }

    /** The last report's table of the same target: by id where this report began with it, else by name, or as the only one. */
    private static Optional<TableRows> filed(LastReport last, Report report, Target target) {
        var targets = last.report().profile().targets();
        return targets.stream()
                .filter(each -> last.carriedOver() ? each.id().equals(target.id())
                        : each.name().strip().equalsIgnoreCase(target.name().strip()))
                .findFirst()
                .or(() -> targets.size() == 1 && report.profile().targets().size() == 1 ? Optional.of(targets.getFirst())
                        : Optional.empty())
                .map(each -> new TableRows(last.report(), each));
    }

    /** What became of the adjustment of a year, where it is another one now. */
    public Optional<Change> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }
}

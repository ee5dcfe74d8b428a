package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Causes;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Target;

/**
 * Adjustments of earlier years that are others now than in the report before: a later first transfer of an old vintage
 * changes the old year, and an average changes every elapsed year. 2/CMA.3, annex, para. 23 foresees such updates.
 *
 * @param byYear the years that differ
 */
public record Restatement(Map<Integer, List<Change>> byYear) {
    /**
     * An adjustment that is another one now.
     *
     * @param btr number of the report in which it was filed; 0 where that is not kept, and it is counted from today's ledger
     * @param filed what it was in the report before, in the unit of this one
     * @param today what the ledger gives now
     * @param causes the lines that make the difference, in t CO2 eq or the metric
     */
    public record Change(int btr, BigDecimal filed, BigDecimal today, List<Causes.Cause> causes) {
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
     * What the ledger gives now against what was given before: the figures of every report before that is known, or where there is
     * none what the ledger gives up to the latest reporting year of the report before. Figures typed into this report are left aside.
     */
    public static Restatement of(Report report, Target target) {
        var untyped = WithoutOverrides.of(report, new TableKey(Progress.FORM.id(), target.id()));
        var restating = new Restating(report, untyped, target, new TableRows(untyped, target), new TreeMap<>());
        var before = report.before();
        if (before.isEmpty() && report.profile().submission().btr() > 1) {
            restating.counted(latest(report.profile().periods()) - YEARS_BETWEEN_REPORTS);
        }
        var hasSameIds = true;
        for (var last : before) {
            hasSameIds &= last.carriedOver();
            restating.since(last, hasSameIds);
        }
        return new Restatement(restating.byYear);
    }

    /** The changes as they are gathered, from report to report. */
    private record Restating(Report report, Report untyped, Target target, TableRows now, Map<Integer, List<Change>> byYear) {
        void counted(int then) {
            var until = until(then);
            add(0, then, new TableRows(until, target), Optional.empty(), () -> Causes.of(until, report, true));
        }

        void since(LastReport last, boolean hasSameIds) {
            var then = latest(last.report().profile().periods());
            add(last.btr(), then, new TableRows(until(then), target), filed(last, report, target),
                    () -> Causes.of(last.report(), report, hasSameIds));
        }

        private Report until(int then) {
            return untyped.with(report.profile().with(report.profile().periods().withInventoryTo(then)));
        }

        /** What an earlier report filed and a later one filed again is told once. */
        private void add(int btr, int then, TableRows counted, Optional<TableRows> filed, Supplier<Causes> compared) {
            var periods = report.profile().periods();
            var causes = Optional.<Causes>empty();
            for (var each = periods.implementationFrom(); each <= Math.min(then, latest(periods)); each++) {
                var year = each;
                var known = byYear.getOrDefault(year, List.of());
                var figure = filed.flatMap(rows -> rows.in(Progress.ADJUSTMENTS, year, now))
                        .or(() -> report.before().size() < 2 ? counted.in(Progress.ADJUSTMENTS, year) : Optional.empty());
                var today = now.in(Progress.ADJUSTMENTS, year);
                if (figure.isEmpty() || today.isEmpty() || figure.get().compareTo(today.get()) == 0
                        || known.stream().anyMatch(change -> change.filed().compareTo(figure.get()) == 0)) {
                    continue;
                }
                causes = causes.or(() -> Optional.of(compared.get()));
                byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(new Change(btr, figure.get(), today.get(),
                        causes.get().of(Account.metric(target), Step.ADJUSTMENTS, year)));
            }
        }
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

    /** What became of the adjustment of a year, where it is another one now: against each report before, the latest first. */
    public List<Change> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }
}

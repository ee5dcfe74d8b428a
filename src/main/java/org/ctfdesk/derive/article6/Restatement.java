package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Target;

/**
 * Adjustments of earlier years that are others now than in the report two years before: a later first transfer of an old vintage
 * changes the old year, and an average changes every elapsed year. 2/CMA.3, annex, para. 23 foresees such updates.
 *
 * @param byYear what the ledger gave then, by year; only years that differ
 */
public record Restatement(Map<Integer, BigDecimal> byYear) {
    private static final int YEARS_BETWEEN_REPORTS = 2; // 18/CMA.1, para. 3

    public Restatement {
        byYear = Map.copyOf(byYear);
    }

    /** What the ledger gives now against what it gave up to the latest reporting year of the report before; typed figures left aside. */
    public static Restatement of(Report report, Target target) {
        var periods = report.profile().periods();
        var then = Math.min(periods.inventoryTo(), periods.implementationTo()) - YEARS_BETWEEN_REPORTS;
        if (report.profile().submission().btr() < 2 || then < periods.implementationFrom()) {
            return new Restatement(Map.of());
        }
        var untyped = Untyped.of(report, new TableKey(Progress.FORM.id(), target.id()));
        var now = new TableRows(untyped, target);
        var before = new TableRows(untyped.with(report.profile().with(periods.withInventoryTo(then))), target);
        var differing = new TreeMap<Integer, BigDecimal>();
        for (var each = periods.implementationFrom(); each <= then; each++) {
            var year = each;
            before.in(Progress.ADJUSTMENTS, year)
                    .filter(figure -> now.in(Progress.ADJUSTMENTS, year).filter(other -> other.compareTo(figure) != 0).isPresent())
                    .ifPresent(figure -> differing.put(year, figure));
        }
        return new Restatement(differing);
    }

    /** What the ledger gave for a year in the report before, where it gives something else now. */
    public Optional<BigDecimal> lastTime(int year) {
        return Optional.ofNullable(byYear.get(year));
    }
}

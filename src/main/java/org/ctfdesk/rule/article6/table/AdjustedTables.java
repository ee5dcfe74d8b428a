package org.ctfdesk.rule.article6.table;

import java.lang.ref.SoftReference;
import java.util.List;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;

/** The tables 4 of a report in which adjustments are made: one for each target towards which outcomes count. */
public final class AdjustedTables {
    private record All(Report report, List<AdjustedTable> tables) {}

    /** Rules ask one after the other about the same report. */
    private static SoftReference<All> last = new SoftReference<>(null);

    private AdjustedTables() {}

    /** One for each target towards which outcomes count; none where the Party does not cooperate. */
    public static List<AdjustedTable> of(Report report) {
        synchronized (AdjustedTables.class) {
            var known = last.get();
            if (known == null || known.report() != report) {
                known = new All(report, fresh(report));
                last = new SoftReference<>(known);
            }
            return known.tables();
        }
    }

    /** The same of a report that is looked at once: the last one, or this one up to an earlier year. */
    static List<AdjustedTable> fresh(Report report) {
        return report.profile().circumstances().cooperates()
                ? report.profile().targets().stream()
                        .filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED)
                        .map(target -> new AdjustedTable(report, target)).toList()
                : List.of();
    }

    /** Every typed figure of that sort, in all tables. */
    public static List<Departure> departures(Report report, Departure.Kind kind) {
        return of(report).stream().flatMap(table -> table.departures().stream()).filter(each -> each.kind() == kind).toList();
    }
}

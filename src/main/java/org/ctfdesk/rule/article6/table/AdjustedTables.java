package org.ctfdesk.rule.article6.table;

import java.util.List;
import java.util.function.Supplier;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.ledger.read.Ledger;

/** The tables 4 of a report in which adjustments are made: one for each target towards which outcomes count. */
public final class AdjustedTables {
    private AdjustedTables() {}

    /**
     * One for each target towards which outcomes count; none where the Party does not cooperate.
     *
     * @param ledger that of the report, asked for where typed figures are compared with it
     */
    public static List<AdjustedTable> of(Report report, Supplier<Ledger> ledger) {
        return report.profile().circumstances().cooperates()
                ? report.profile().targets().stream()
                        .filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED)
                        .map(target -> new AdjustedTable(report, target, ledger)).toList()
                : List.of();
    }

    /** The same of a report that is looked at once: the last one, or this one up to an earlier year. */
    static List<AdjustedTable> of(Report report) {
        return of(report, () -> Ledger.of(report));
    }
}

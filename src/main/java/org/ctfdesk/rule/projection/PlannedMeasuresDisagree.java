package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A ‘with additional measures’ scenario holds planned measures, which table 5 lists (suspected); that scenario being
 * voluntary, planned measures without it are only noted: MPGs, para. 94.
 */
public final class PlannedMeasuresDisagree extends Rule.OfReport {
    private static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);
    private static final Set<String> SETTLED = Set.of("adopted", "implemented");

    public PlannedMeasuresDisagree() {
        super(warning("T7-16", mpgs("94"))
                .reads(Measures.FORM.id(), Scenarios.WITH, Scenarios.ADDITIONAL).ofMeasures(Measures.STATUS));
    }

    @Override
    public void check(Report report, Found found) {
        var projected = Scenarios.projected(report.profile());
        var additional = Scenarios.firstFilled(report, Scenarios.ADDITIONAL, projected);
        var with = Scenarios.firstFilled(report, Scenarios.WITH, projected);
        if (additional.isPresent()) {
            var measures = report.table(Measures.FORM.id()).block(Measures.MEASURE).items();
            if (!measures.isEmpty() && measures.stream().allMatch(PlannedMeasuresDisagree::isSettled)) {
                found.at(additional.get()).says("none");
            }
        } else if (with.isPresent() && !projected.isEmpty()) {
            var planned = report.table(Measures.FORM.id()).block(Measures.MEASURE).items().stream()
                    .filter(PlannedMeasuresDisagree::isPlanned)
                    .count();
            if (planned > 0) {
                found.at(new Place(TableKey.of(Scenarios.ADDITIONAL), RowKey.of(Scenarios.TOTAL_WITH), projected.getFirst()))
                        .as(Severity.INFO).says("unused", Quantity.of(BigDecimal.valueOf(planned)));
            }
        }
    }

    private static boolean isPlanned(Item measure) {
        return status(measure).contains("planned");
    }

    /** Adopted or implemented, and nothing else. */
    private static boolean isSettled(Item measure) {
        return SETTLED.containsAll(status(measure)) && !status(measure).isEmpty();
    }

    private static List<String> status(Item measure) {
        return measure.row(Measures.MEASURE).chosen(STATUS);
    }
}

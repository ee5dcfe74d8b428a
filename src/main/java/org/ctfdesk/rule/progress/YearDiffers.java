package org.ctfdesk.rule.progress;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The years of an indicator that is a total of the inventory are those of table 6, and end with its latest year:
 * suspected from MPGs, para. 68.
 */
public final class YearDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "T4-15";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("68");
    }

    @Override
    public Set<String> forms() {
        return ProjectionAsProgress.FORMS;
    }

    @Override
    public Set<String> compared() {
        return Set.of(Progress.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            for (var row : InventoryOf.indicators(report, key, sums)) {
                row.stream().filter(pair -> !pair.isReference() && pair.differs()).forEach(pair ->
                        found.at(pair.place(), pair.take(), pair.answer(), pair.fromInventory(), String.valueOf(pair.year())));
            }
            for (var future : ProjectionAsProgress.future(report, key)) {
                if (!ProjectionAsProgress.isProjected(report, future)) {
                    found.at(future.place(), future.answer(), String.valueOf(report.profile().periods().inventoryTo()), "after");
                }
            }
        }
    }
}

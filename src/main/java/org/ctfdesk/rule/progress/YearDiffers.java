package org.ctfdesk.rule.progress;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * The years of an indicator that is a total of the inventory are those of table 6, and end with its latest year:
 * suspected from MPGs, para. 68.
 */
public final class YearDiffers extends Rule.OfReport {
    public YearDiffers() {
        super(warning("T4-15", mpgs("68")).reads(ProjectionAsProgress.FORMS).comparing(Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            for (var row : InventoryOf.indicators(report, key, sums)) {
                row.stream().filter(pair -> !pair.isReference() && pair.differs()).forEach(pair ->
                        found.at(pair.place()).with(pair.answer(), pair.fromInventory(), String.valueOf(pair.year()))
                                .mendedBy(pair.take()));
            }
            for (var future : ProjectionAsProgress.future(report, key)) {
                if (!ProjectionAsProgress.isProjected(report, future)) {
                    found.at(future.place())
                            .says("after", future.answer(), String.valueOf(report.profile().periods().inventoryTo()));
                }
            }
        }
    }
}

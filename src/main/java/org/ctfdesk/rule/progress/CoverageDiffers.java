package org.ctfdesk.rule.progress;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Emissions and removals consistent with the coverage of the NDC are the sum of the sectors and gases in its scope:
 * suspected from MPGs, para. 77(b), where table 6 gives that sum.
 */
public final class CoverageDiffers extends Rule.OfReport {
    public CoverageDiffers() {
        super(warning("T4-11", mpgs("77(b)")).oncePerLine().comparing(Progress.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            InventoryOf.undecided(report, key, sums, found);
            for (var pair : InventoryOf.emissions(report, key, sums)) {
                if (pair.differs() && !LulucfMissing.leavesOut(report, sums, pair)) {
                    found.at(pair.place()).with(pair.answer(), pair.fromInventory(), String.valueOf(pair.year()))
                            .mendedBy(pair.take());
                }
            }
        }
    }
}

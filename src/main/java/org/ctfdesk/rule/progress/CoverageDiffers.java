package org.ctfdesk.rule.progress;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Emissions and removals consistent with the coverage of the NDC are the sum of the sectors and gases in its scope:
 * suspected from MPGs, para. 77(b), where table 6 gives that sum.
 */
public final class CoverageDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "T4-11";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("77(b)");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Progress.FORM.id(), Summary.FORM.id());
    }

    @Override
    public Set<String> compared() {
        return Set.of(Progress.FORM.id(), Summary.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            InventoryOf.undecided(report, key, sums, found);
            for (var pair : InventoryOf.emissions(report, key, sums)) {
                if (pair.differs() && !LulucfMissing.leavesOut(report, sums, pair)) {
                    found.at(pair.place(), pair.take(), pair.answer(), pair.fromInventory(), String.valueOf(pair.year()));
                }
            }
        }
    }
}

package org.ctfdesk.rule.progress;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The reference of an indicator that is a total of the inventory is that of table 6 for the base year: suspected from
 * MPGs, para. 67.
 */
public final class BaseYearDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "T4-14";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("67");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Indicators.FORM.id(), Progress.FORM.id(), Summary.FORM.id());
    }

    @Override
    public Set<String> compared() {
        return Set.of(Progress.FORM.id(), Summary.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        if (report.profile().ndc().baseYear() == 0) {
            found.undecided(new Place(TableKey.of(Description.FORM.id()), RowKey.of("referencePoint"),
                    ColumnKey.of(Description.DESCRIPTION)),
                    Doubt.Why.NOT_STATED);
        }
        for (var key : report.keysOf(Progress.FORM)) {
            for (var row : InventoryOf.indicators(report, key, sums)) {
                row.stream().filter(pair -> pair.isReference() && pair.differs()).forEach(pair ->
                        found.at(pair.place(), pair.take(), pair.answer(), pair.fromInventory(), String.valueOf(pair.year())));
            }
        }
    }
}

package org.ctfdesk.rule.progress;

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

/**
 * The reference of an indicator that is a total of the inventory is that of table 6 for the base year: suspected from
 * MPGs, para. 67.
 */
public final class BaseYearDiffers extends Rule.OfReport {
    public BaseYearDiffers() {
        super(warning("T4-14", mpgs("67")).reads(Indicators.FORM).comparing(Progress.FORM, Summary.FORM));
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
                        found.at(pair.place()).with(pair.answer(), pair.fromInventory(), String.valueOf(pair.year()))
                                .mendedBy(pair.take()));
            }
        }
    }
}

package org.ctfdesk.rule.flexibility;

import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The inventory is a yearly series from 1990; with flexibility it holds the reference year of the NDC and every
 * year from 2020: MPGs, para. 57.
 */
public final class SeriesTooShort extends Rule.OfReport {
    public SeriesTooShort() {
        super(error("F-24", mpgs("57"))
                .appliesWhere(report -> report.profile().circumstances().standAloneInventory(), NotApplicable.NO_INVENTORY));
    }

    @Override
    public void check(Report report, Found found) {
        if (!report.profile().circumstances().standAloneInventory()) {
            return;
        }
        var periods = report.profile().periods();
        var first = String.valueOf(periods.inventoryFrom());
        if (!Provisions.claimed(report, "57")) {
            if (periods.inventoryFrom() > Summary.FIRST_YEAR) {
                found.at(place(periods.inventoryFrom()))
                        .says(report.profile().party().developing() ? "developing" : "developed", first);
            }
            return;
        }
        if (periods.inventoryFrom() > Requirement.FLEXIBLE.firstYear()) {
            found.at(place(periods.inventoryFrom())).says("flexible", first);
        }
        var base = report.profile().ndc().baseYear();
        if (base != 0 && base <= periods.inventoryTo() && !periods.of(Years.INVENTORY).contains(base)) {
            found.at(place(periods.inventoryFrom())).says("reference", String.valueOf(base));
        }
    }

    private static Place place(int year) {
        return new Place(TableKey.of(Summary.FORM.id()), RowKey.of("co2Without"), new ColumnKey(Summary.YEAR, year));
    }
}

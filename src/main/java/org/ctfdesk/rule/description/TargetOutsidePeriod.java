package org.ctfdesk.rule.description;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** The target lies in the implementation period, and the base year before the target: MPGs, para. 64(b)-(d). */
public final class TargetOutsidePeriod extends Rule.OfTable {
    public TargetOutsidePeriod() {
        super(error("A-09", mpgs("64(b)–(d)")).on(Description.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var ndc = table.profile().ndc();
        var periods = table.profile().periods();
        if (!ndc.hasTargetYears()) {
            found.undecided(new Place(table.key(), RowKey.of("targetYear"), ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.NOT_STATED);
            return;
        }
        var isBefore = ndc.targetFrom() != 0 && ndc.targetFrom() < periods.implementationFrom();
        if (isBefore || ndc.targetTo() < periods.implementationFrom() || ndc.targetTo() > periods.implementationTo()) {
            found.at(place(table, "targetYear"))
                    .says("period", String.valueOf(isBefore ? ndc.targetFrom() : ndc.targetTo()),
                            periods.implementationFrom() + "–" + periods.implementationTo());
        }
        if (ndc.baseYear() != 0 && ndc.baseYear() >= ndc.targetTo()) {
            found.at(place(table, "referencePoint"))
                    .says("baseYear", String.valueOf(ndc.baseYear()), String.valueOf(ndc.targetTo()));
        }
    }

    private static Place place(TableView table, String row) {
        return new Place(table.key(), RowKey.of(row), ColumnKey.of(Description.DESCRIPTION));
    }
}

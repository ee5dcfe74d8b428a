package org.ctfdesk.rule.flexibility;

import org.ctfdesk.flexibility.Requirement;
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
 * The latest year of the inventory is no more than two years before the submission, with flexibility three: MPGs,
 * para. 58.
 */
public final class LatestYearTooOld extends Rule.OfReport {
    public LatestYearTooOld() {
        super(error("F-25", mpgs("58")));
    }

    @Override
    public void check(Report report, Found found) {
        var submitted = report.profile().submission().year();
        var latest = report.profile().periods().inventoryTo();
        var flexible = Provisions.claimed(report, "58");
        var needed = (flexible ? Requirement.FLEXIBLE : Requirement.GENERAL).latestYear(submitted);
        if (submitted == 0) {
            found.undecided(Provisions.box(Summary.FORM), Doubt.Why.NOT_STATED);
        }
        if (submitted == 0 || latest >= needed) {
            return;
        }
        var place = new Place(TableKey.of(Summary.FORM.id()), RowKey.of("co2Without"), new ColumnKey(Summary.YEAR, latest));
        var mayClaim = report.profile().party().developing() && !flexible && latest >= Requirement.FLEXIBLE.latestYear(submitted);
        if (mayClaim) {
            found.at(place).says("claim", String.valueOf(latest), String.valueOf(submitted), String.valueOf(needed))
                    .mendedBy(Provisions.with(report, "58"));
        } else {
            found.at(place).with(String.valueOf(latest), String.valueOf(submitted), String.valueOf(needed));
        }
    }
}

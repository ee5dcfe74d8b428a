package org.ctfdesk.rule.flexibility;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Projections extend at least fifteen years beyond the next year ending in 0 or 5; with flexibility to the end
 * point of the NDC: MPGs, para. 95.
 */
public final class HorizonTooShort extends Rule.OfReport {
    private static final int BEYOND = 15;
    private static final int STEP = 5;

    public HorizonTooShort() {
        super(error("F-28", mpgs("95"))
                .appliesWhere(report -> report.profile().circumstances().projects(), NotApplicable.NO_PROJECTIONS));
    }

    @Override
    public void check(Report report, Found found) {
        var profile = report.profile();
        var last = Provisions.lastProjected(profile);
        if (!profile.circumstances().projects() || Provisions.claimed(report, "92")) {
            return;
        }
        var place = last == 0 ? Provisions.box(Projections.WITH_MEASURES)
                : new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of("totalWith"),
                        new ColumnKey(Projections.PROJECTION, last));
        var latest = profile.periods().inventoryTo();
        var ends = last == 0 ? String.valueOf(profile.periods().projectionTo()) : String.valueOf(last);
        var horizon = Periods.horizon(latest);
        // less detail (para. 102) may be a shorter time as well
        if (Provisions.claimed(report, "95", "102")) {
            if (last < profile.ndcEnd()) {
                found.at(place).says("endPoint", ends, String.valueOf(profile.ndcEnd()));
            }
        } else if (last < horizon && latest % STEP == 0 && last >= latest + BEYOND) {
            found.at(place).as(Severity.INFO).says("otherReading", ends, String.valueOf(horizon), String.valueOf(latest));
        } else if (last < horizon) {
            found.at(place).says(profile.party().developing() ? "developing" : "developed", ends, String.valueOf(horizon));
        }
    }
}

package org.ctfdesk.rule.projection;

import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Whoever reports a scenario reports the ‘with measures’ scenario; the other two are voluntary: MPGs, para. 94. */
public final class WithMeasuresMissing extends Rule.OfReport {
    public WithMeasuresMissing() {
        super(error("T7-01", mpgs("94")).reads(Scenarios.ALL).needing(Projections.WITH_MEASURES));
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().circumstances().projects() || !report.table(Scenarios.WITH).isEmpty()) {
            return; // each blank cell of table 7 is asked for where projections are reported
        }
        Stream.of(Scenarios.ADDITIONAL, Scenarios.WITHOUT)
                .flatMap(form -> Scenarios.firstFilled(report, form, Scenarios.columns(report.profile())).stream())
                .findFirst()
                .ifPresent(place -> found.at(place).with());
    }
}

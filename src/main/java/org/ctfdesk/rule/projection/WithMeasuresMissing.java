package org.ctfdesk.rule.projection;

import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Whoever reports a scenario reports the ‘with measures’ scenario; the other two are voluntary: MPGs, para. 94. */
public final class WithMeasuresMissing implements Rule.OfReport {
    @Override
    public String code() {
        return "T7-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("94");
    }

    @Override
    public Set<String> forms() {
        return Scenarios.ALL;
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().circumstances().projects() || !report.table(Scenarios.WITH).isEmpty()) {
            return; // each blank cell of table 7 is asked for where projections are reported
        }
        Stream.of(Scenarios.ADDITIONAL, Scenarios.WITHOUT)
                .flatMap(form -> Scenarios.firstFilled(report, form, Scenarios.columns(report.profile())).stream())
                .findFirst()
                .ifPresent(place -> found.at(place));
    }
}

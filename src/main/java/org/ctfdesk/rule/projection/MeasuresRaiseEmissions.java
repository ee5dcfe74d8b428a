package org.ctfdesk.rule.projection;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Without the measures emissions are not lower than with them (suspected): MPGs, para. 94. */
public final class MeasuresRaiseEmissions extends Rule.OfReport {
    public MeasuresRaiseEmissions() {
        super(warning("T7-14", mpgs("94")).comparing(Scenarios.WITH, Scenarios.WITHOUT));
    }

    @Override
    public void check(Report report, Found found) {
        Scenarios.findExceeding(report, Scenarios.WITH, Scenarios.WITHOUT, Scenarios.WITHOUT, found);
    }
}

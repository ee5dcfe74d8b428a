package org.ctfdesk.rule.projection;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * With additional measures, which the ‘with measures’ scenario does not hold, emissions are not higher (suspected): MPGs,
 * para. 94.
 */
public final class AdditionalMeasuresRaiseEmissions extends Rule.OfReport {
    public AdditionalMeasuresRaiseEmissions() {
        super(warning("T7-13", mpgs("94")).comparing(Scenarios.WITH, Scenarios.ADDITIONAL));
    }

    @Override
    public void check(Report report, Found found) {
        Scenarios.findExceeding(report, Scenarios.ADDITIONAL, Scenarios.WITH, Scenarios.ADDITIONAL, found);
    }
}

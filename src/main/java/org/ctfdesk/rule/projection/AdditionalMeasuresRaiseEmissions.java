package org.ctfdesk.rule.projection;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * With additional measures, which the ‘with measures’ scenario does not hold, emissions are not higher (suspected): MPGs,
 * para. 94.
 */
public final class AdditionalMeasuresRaiseEmissions implements Rule.OfReport {
    @Override
    public String code() {
        return "T7-13";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("94");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Scenarios.ADDITIONAL, Scenarios.WITH);
    }

    @Override
    public Set<String> compared() {
        return Set.of(Scenarios.WITH, Scenarios.ADDITIONAL);
    }

    @Override
    public void check(Report report, Found found) {
        Scenarios.findExceeding(report, Scenarios.ADDITIONAL, Scenarios.WITH, Scenarios.ADDITIONAL, found);
    }
}

package org.ctfdesk.rule.projection;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Without the measures emissions are not lower than with them (suspected): MPGs, para. 94. */
public final class MeasuresRaiseEmissions implements Rule.OfReport {
    @Override
    public String code() {
        return "T7-14";
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
        return Set.of(Scenarios.WITH, Scenarios.WITHOUT);
    }

    @Override
    public Set<String> compared() {
        return Set.of(Scenarios.WITH, Scenarios.WITHOUT);
    }

    @Override
    public void check(Report report, Found found) {
        Scenarios.findExceeding(report, Scenarios.WITH, Scenarios.WITHOUT, Scenarios.WITHOUT, found);
    }
}

package org.ctfdesk.rule.projection;

import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
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
    public void check(Report report, Found found) {
        var low = Figures.of(report, Scenarios.WITH);
        var high = Figures.of(report, Scenarios.WITHOUT);
        for (var column : Scenarios.projected(report.profile())) {
            Scenarios.TOTALS.stream()
                    .filter(total -> Scenarios.exceeds(low, high, total, column))
                    .findFirst()
                    .ifPresent(total -> found.at(high.place(total, column), low.figure(total, column).orElseThrow().quantity(),
                            high.figure(total, column).orElseThrow().quantity()));
        }
    }
}

package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/** The adjusted indicator is its level less first transfers plus use, in its own metric: 2/CMA.3, annex, paras. 9 and 23(k)(ii). */
public final class IndicatorDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-18";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("9");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Target.Outcomes.IN_METRIC);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.NOT_INDICATOR)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected()));
    }
}

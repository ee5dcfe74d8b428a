package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Circumstances.Method;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/**
 * With averaging, adjustments of each elapsed year are the cumulative net quantity by the number of elapsed years: 2/CMA.3, annex,
 * paras. 7(a)(ii) and 23(g). A figure can be overridden with a reason.
 */
public final class AdjustmentsNotAverage implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-13";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean canBeExplained() {
        return true;
    }

    @Override
    public Source source() {
        return Source.article6("7(a)(ii)");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Method.SINGLE_YEAR_AVERAGING);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.NOT_AVERAGE).forEach(each -> found.at(each.place(), each.take(),
                each.given(), each.expected(), String.valueOf(each.table().window().elapsed())));
    }
}

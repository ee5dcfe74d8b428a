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
 * The average counts the same years above and below the line: the elapsed ones, 2/CMA.3, annex, para. 7(a)(ii).
 */
public final class AverageOfOtherYears implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-14";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
        AdjustedTable.departures(report, Kind.LATER_TRANSFERS).forEach(each -> found.at(each.place(), each.take(),
                each.given(), each.expected(), String.valueOf(each.table().window().latest()), "later"));
        AdjustedTable.departures(report, Kind.YEARS_AHEAD).forEach(each -> found.at(each.place(), each.take(),
                each.given(), each.expected(), String.valueOf(each.table().window().latest()), "ahead"));
    }
}

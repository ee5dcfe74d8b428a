package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/** Where a year has no emissions, or no level of the indicator, it has no balance: 2/CMA.3, annex, para. 23(k). */
public final class BalanceWithoutEmissions implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-19";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("23(k)");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.toCooperation(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.WITHOUT_LEVEL)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.table().isInMetric() ? "indicator" : "emissions"));
    }
}

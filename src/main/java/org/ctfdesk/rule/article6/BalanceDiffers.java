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

/**
 * The emissions balance is the emissions plus the corresponding adjustments: 2/CMA.3, annex, paras. 8 and 23(k)(i), and 18/CMA.1,
 * annex, para. 77(d)(ii).
 */
public final class BalanceDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-16";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("8");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Target.Outcomes.IN_CARBON);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.NOT_BALANCE)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected()));
    }
}

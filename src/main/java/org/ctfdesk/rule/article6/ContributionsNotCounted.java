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

/**
 * Transfers to the Adaptation Fund and cancellations for overall mitigation are first transfers, unless the outcomes were first
 * transferred before: 4/CMA.6, paras. 16 and 17.
 */
public final class ContributionsNotCounted implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-32";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.guidance62("16");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.toLedger(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.WITHOUT_CONTRIBUTIONS)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(),
                        Digits.shown(each.computed().subtract(each.typed()))));
    }
}

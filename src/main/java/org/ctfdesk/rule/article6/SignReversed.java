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
 * First transfers are added to the emissions of the transferring Party, use is subtracted from those of the using Party: 2/CMA.3,
 * annex, para. 8(a)-(b).
 */
public final class SignReversed implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-17";
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
        AdjustedTable.departures(report, Kind.SIGN_REVERSED)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(), each.expected().value()
                        .compareTo(each.given().value()) > 0 ? "added" : "subtracted"));
    }
}

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
 * What is first transferred for other international mitigation purposes does not stand in row 23(c) as well: 2/CMA.3, annex,
 * para. 23(c)-(d).
 */
public final class InBothRows implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-11";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("23(c)");
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
        AdjustedTable.departures(report, Kind.IN_BOTH_ROWS)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected()));
    }
}

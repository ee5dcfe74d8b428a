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
 * First transfers of outcomes that the NDC does not cover are adjusted for like those that it covers: 2/CMA.3, annex, paras. 13 and 14.
 */
public final class OtherSectorsNotAdjusted implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-25";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("14");
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
        AdjustedTable.departures(report, Kind.WITHOUT_OTHER_SECTORS)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(), each.paragraph()));
    }
}

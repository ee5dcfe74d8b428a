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
 * Quantities first transferred, for other purposes and used are those of the ledger: 2/CMA.3, annex, paras. 23(c)-(e) and 33. A
 * figure can be overridden with a reason.
 */
public final class LedgerDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-35";
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
        return Source.article6("23");
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
        AdjustedTable.departures(report, Kind.NOT_OF_LEDGER)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(), each.paragraph()));
    }
}

package org.ctfdesk.rule.article6;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/**
 * Quantities first transferred, authorized and used are not below zero; the sign is applied in the net quantity: 2/CMA.3, annex,
 * para. 23(c)-(f).
 */
public final class QuantityBelowZero implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-09";
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
        return Applies.toCooperation(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.BELOW_ZERO)
                .forEach(each -> found.at(each.place(),
                        // what was typed into the rows that follow has the sign in it, too
                        new Edit.Together("dropSign", List.of(each.take(),
                                new Edit.SetAnswers("dropSign", List.of(new Edit.Change(each.place(), Optional.of(each.expected())))))),
                        each.given(), each.expected()));
    }
}

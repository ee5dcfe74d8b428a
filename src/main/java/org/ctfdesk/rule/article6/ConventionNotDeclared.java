package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The report says whether the row of ITMOs first transferred holds those for other international mitigation purposes: 2/CMA.3,
 * annex, paras. 1(f) and 23(c)-(d), leave it open. Told by citing para. 23(c) below the table.
 */
public final class ConventionNotDeclared implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-53";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
        var holdsBoth = report.profile().readings().firstTransferred() == Readings.FirstTransferred.WITH_OTHER_PURPOSES;
        for (var table : AdjustedTable.all(report)) {
            if (table.cites("23(c)") || !holdsBoth && table.says("other international mitigation purposes")) {
                continue;
            }
            table.years().stream()
                    .filter(year -> table.figure(Progress.OTHER_PURPOSES, year).filter(figure -> figure.signum() != 0).isPresent())
                    .findFirst()
                    .ifPresent(year -> found.at(table.place(Progress.FIRST_TRANSFERRED, year),
                            Digits.shown(table.figure(Progress.OTHER_PURPOSES, year).orElseThrow()), holdsBoth ? "with" : "without"));
        }
    }
}

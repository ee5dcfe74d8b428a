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

/**
 * One method is applied: with averaging there is neither a trajectory nor a budget, 2/CMA.3, annex, para. 7. What the other methods
 * leave blank, their own rules say.
 */
public final class MethodsMixed implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("7");
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
        AdjustedTable.all(report).stream().filter(AdjustedTable::averages).forEach(table -> {
            table.strayRow("indicativeTrajectory").ifPresent(stray -> found.at(stray, table.clear("indicativeTrajectory"), "7(a)(i)"));
            table.strayRow("trajectory").ifPresent(stray -> found.at(stray, table.clear("trajectory"), "7(b)"));
        });
    }
}

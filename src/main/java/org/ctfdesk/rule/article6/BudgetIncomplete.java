package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Circumstances.Method;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The trajectory or budget of a multi-year NDC reaches to its end year, and the row of single-year NDCs is blank: 2/CMA.3, annex,
 * para. 7(b). Elapsed years are asked for like every cell.
 */
public final class BudgetIncomplete implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-06";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("7(b)");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Method.MULTI_YEAR);
    }

    @Override
    public Set<String> forms() {
        return Set.of(Progress.FORM.id(), Indicators.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().circumstances().method() != Method.MULTI_YEAR) {
            return;
        }
        for (var table : AdjustedTable.all(report)) {
            var to = table.window().to();
            if (to > table.window().latest() && !table.hasBudget() && table.standing("trajectory", to).isEmpty()) {
                found.at(table.place("trajectory", to), String.valueOf(to));
            }
            table.strayRow("indicativeTrajectory").ifPresent(stray -> found.at(stray, table.clear("indicativeTrajectory"), "stray"));
        }
    }
}

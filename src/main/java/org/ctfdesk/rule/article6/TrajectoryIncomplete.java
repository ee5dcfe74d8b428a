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
 * The indicative trajectory of a single-year NDC reaches to its end year, and the row of multi-year NDCs is blank: 2/CMA.3, annex,
 * para. 7(a)(i). Elapsed years are asked for like every cell.
 */
public final class TrajectoryIncomplete implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-05";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("7(a)(i)");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY);
    }

    @Override
    public Set<String> forms() {
        return Set.of(Progress.FORM.id(), Indicators.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().circumstances().method() != Method.SINGLE_YEAR_TRAJECTORY) {
            return;
        }
        for (var table : AdjustedTable.all(report)) {
            var to = table.window().to();
            if (to > table.window().latest() && !table.hasBudget() && table.standing("indicativeTrajectory", to).isEmpty()) {
                found.at(table.place("indicativeTrajectory", to), String.valueOf(to));
            }
            table.strayRow("trajectory").ifPresent(stray -> found.at(stray, table.clear("trajectory"), "stray"));
        }
    }
}

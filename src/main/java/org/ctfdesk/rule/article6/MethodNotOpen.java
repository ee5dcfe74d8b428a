package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Circumstances.Method;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Averaging and indicative trajectories are for single-year NDCs, the method of para. 7(b) for multi-year NDCs: 2/CMA.3, annex,
 * para. 7(a)-(b).
 */
public final class MethodNotOpen implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-03";
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
        return Applies.toCooperation(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        var profile = report.profile();
        var method = profile.circumstances().method();
        var isMultiYear = profile.ndc().multiYear();
        var tables = AdjustedTable.all(report);
        if (tables.isEmpty() || !profile.ndc().hasTargetYears()) {
            tables.stream().findFirst().ifPresent(table -> found.undecided(table.head(Progress.ADJUSTMENTS), Doubt.Why.NOT_STATED));
            return;
        }
        if (isMultiYear == (method == Method.MULTI_YEAR)) {
            return;
        }
        var table = tables.getFirst();
        // no remedy: another method asks for other rows
        switch (method) {
            case SINGLE_YEAR_AVERAGING -> found.at(table.head(Progress.AVERAGE), "averaging");
            case SINGLE_YEAR_TRAJECTORY -> found.at(table.head("indicativeTrajectory"), "trajectory");
            case MULTI_YEAR -> found.at(table.head("trajectory"), "multiYear");
        }
    }
}

package org.ctfdesk.rule.pathway;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * Averaging and indicative trajectories are for single-year NDCs, the method of para. 7(b) for multi-year NDCs: 2/CMA.3, annex,
 * para. 7(a)-(b).
 */
public final class MethodNotOpen extends OfAccounts {
    public MethodNotOpen() {
        super(error("A6-03", article6("7")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var profile = report.profile();
        var method = profile.circumstances().method();
        var isMultiYear = profile.ndc().multiYear();
        var tables = view.tables();
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
            case SINGLE_YEAR_AVERAGING -> found.at(table.head(Progress.AVERAGE)).says("averaging");
            case SINGLE_YEAR_TRAJECTORY -> found.at(table.head("indicativeTrajectory")).says("trajectory");
            case MULTI_YEAR -> found.at(table.head("trajectory")).says("multiYear");
        }
    }
}

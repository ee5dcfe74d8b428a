package org.ctfdesk.rule.pathway;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/** Cumulative amounts by elapsed years are given with averaging only: 2/CMA.3, annex, para. 7(a)(ii). */
public final class AverageNotApplicable extends OfAccounts {
    public AverageNotApplicable() {
        super(error("A6-07", article6("7(a)(ii)"))
                .reads(AdjustedTable.FORMS)
                .applies(report -> Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY, Method.MULTI_YEAR)));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.tables().stream().filter(table -> !table.averages()).forEach(table ->
                table.strayRow(Progress.AVERAGE).ifPresent(stray ->
                        found.at(stray)
                                .with(table.typedAmount(Progress.AVERAGE, stray.column().year()) .map(Digits::shown).orElseThrow())
                                .mendedBy(table.clear(Progress.AVERAGE))));
    }
}

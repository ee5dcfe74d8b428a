package org.ctfdesk.rule.article6;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * The method is the same throughout an NDC period, as the initial report communicated it: 2/CMA.3, annex, paras. 7 and 18(c). The
 * last report tells it.
 */
public final class MethodChanged extends OfAccounts {
    public MethodChanged() {
        super(error("A6-04", article6("7"))
                .reads(AdjustedTable.FORMS)
                .applies(Applies::toCooperation).applies(Applies::toLaterReports));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var method = report.profile().circumstances().method();
        var line = switch (method) {
            case SINGLE_YEAR_AVERAGING -> Progress.AVERAGE;
            case SINGLE_YEAR_TRAJECTORY -> "indicativeTrajectory";
            case MULTI_YEAR -> "trajectory";
        };
        for (var table : view.tables()) {
            if (report.last().isEmpty()) {
                found.undecided(table.head(line), Doubt.Why.LAST_REPORT);
                continue;
            }
            var before = report.last().get().report().profile();
            if (isSamePeriod(report.profile(), before) && before.circumstances().cooperates()
                    && before.circumstances().method() != method) {
                found.at(table.head(line)).with(paragraph(before.circumstances().method()), paragraph(method));
            }
        }
    }

    /** True where both reports speak of the same NDC implementation period. */
    static boolean isSamePeriod(Profile now, Profile before) {
        return now.periods().implementationFrom() == before.periods().implementationFrom()
                && now.periods().implementationTo() == before.periods().implementationTo();
    }

    private static String paragraph(Method method) {
        return switch (method) {
            case SINGLE_YEAR_AVERAGING -> "7(a)(ii)";
            case SINGLE_YEAR_TRAJECTORY -> "7(a)(i)";
            case MULTI_YEAR -> "7(b)";
        };
    }
}

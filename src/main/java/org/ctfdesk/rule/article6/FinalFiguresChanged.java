package org.ctfdesk.rule.article6;

import java.util.HashSet;
import java.util.List;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.FiledFigure;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * Additions and subtractions are final before the review of the first report with information on the end year begins: 2/CMA.3,
 * annex, para. 12. Where a report before held that information, they are as they were in the first that did.
 */
public final class FinalFiguresChanged extends OfAccounts {
    public FinalFiguresChanged() {
        super(warning("A6-46", article6("12"))
                .reads(AdjustedTable.FORMS)
                .applies(Applies::toEndYear).applies(Applies::toLaterReports));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (report.last().isEmpty()) {
            view.tables().forEach(table -> found.undecided(table.head(Progress.ADJUSTMENTS), Doubt.Why.LAST_REPORT));
            return;
        }
        var hasSameIds = true;
        var isSame = true;
        LastReport first = null;
        for (var last : report.before()) {
            hasSameIds &= last.carriedOver();
            var then = last.report().profile();
            if (MethodChanged.isSamePeriod(report.profile(), then) && then.periods().reportsEndYear()) {
                first = last;
                isSame = hasSameIds;
            }
        }
        if (first != null) {
            FiledFigure.of(report, first, isSame, List.of(Progress.NET_TRANSFERS, Progress.ADJUSTMENTS), new HashSet<>())
                    .forEach(each -> each.tell(found));
        }
    }
}

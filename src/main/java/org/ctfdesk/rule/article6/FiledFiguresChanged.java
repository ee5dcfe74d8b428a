package org.ctfdesk.rule.article6;

import java.util.HashSet;
import java.util.List;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.FiledFigure;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * What a report before said of a year is said again, where no later one said it otherwise: a first transfer or a use that is gone,
 * corrected or dated otherwise is an update to
 * information submitted before (2/CMA.3, annex, para. 23). What happened since then is none: it is counted up to the year that the last
 * report ended in.
 */
public final class FiledFiguresChanged extends OfAccounts {
    private static final List<String> LINES =
            List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED, Progress.ADJUSTMENTS);

    public FiledFiguresChanged() {
        super(warning("AEF-12", article6("23")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation)
                .applies(Applies::toLaterReports));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (report.last().isEmpty()) {
            view.tables().forEach(table -> found.undecided(table.head(Progress.ADJUSTMENTS), Doubt.Why.LAST_REPORT));
            return;
        }
        var said = new HashSet<Place>();
        var hasSameIds = true;
        for (var last : report.before()) {
            hasSameIds &= last.carriedOver();
            var then = last.report().profile().periods();
            if (!MethodChanged.isSamePeriod(report.profile(), last.report().profile()) || then.reportsEndYear()) {
                return; // of a period whose end year was reported the figures are final
            }
            var periods = report.profile().periods();
            var until = report.with(report.profile().with(periods.withInventoryTo(Math.min(periods.inventoryTo(), then.inventoryTo()))));
            FiledFigure.of(until, last, hasSameIds, LINES, said).forEach(each -> each.tell(found));
        }
    }
}

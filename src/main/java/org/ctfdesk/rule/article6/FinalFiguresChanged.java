package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Target;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.Applies;
import org.ctfdesk.rule.ledger.Digits;

/**
 * Additions and subtractions are final before the review of the first report with information on the end year begins: 2/CMA.3,
 * annex, para. 12. Where the last report held that information, they are as they were.
 */
public final class FinalFiguresChanged extends Rule.OfReport {
    public FinalFiguresChanged() {
        super(warning("A6-46", article6("12"))
                .reads(AdjustedTable.FORMS)
                .applies(Applies::toEndYear).applies(Applies::toLaterReports));
    }

    @Override
    public void check(Report report, Found found) {
        for (var table : AdjustedTable.all(report)) {
            if (report.last().isEmpty()) {
                found.undecided(table.head(Progress.ADJUSTMENTS), Doubt.Why.LAST_REPORT);
                continue;
            }
            var last = report.last().get().report();
            if (!MethodChanged.isSamePeriod(report.profile(), last.profile()) || !last.profile().periods().reportsEndYear()) {
                continue;
            }
            AdjustedTable.all(last).stream().filter(before -> isSame(before.target(), table.target())).findFirst().ifPresent(before -> {
                for (var line : List.of(Progress.NET_TRANSFERS, Progress.ADJUSTMENTS)) {
                    table.years().forEach(year -> check(table, before, line, year, found));
                }
            });
        }
    }

    private static boolean isSame(Target one, Target other) {
        return one.outcomes() == other.outcomes() && (one.id().equals(other.id()) || one.name().equals(other.name()));
    }

    private static void check(AdjustedTable now, AdjustedTable before, String line, int year, Found found) {
        var given = now.inTons(line, year);
        var last = before.inTons(line, year);
        if (given.isPresent() && last.isPresent() && given.get().compareTo(last.get()) != 0) {
            found.at(now.place(line, year)).with(Digits.shown(given.get()), Digits.shown(last.get()));
        }
    }
}

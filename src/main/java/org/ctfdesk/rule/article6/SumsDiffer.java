package org.ctfdesk.rule.article6;

import java.math.BigDecimal;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * At the end of the period all adjustments add up to all net quantities; earlier an average that is kept as filed does not, and is
 * explained: 2/CMA.3, annex, paras. 7, 8(a) and 23(f)-(h).
 */
public final class SumsDiffer extends OfAccounts {
    public SumsDiffer() {
        super(warning("A6-21", article6("8(a)"))
                .reads(AdjustedTable.FORMS)
                .applies(report -> report.profile().readings().average() == Readings.Average.AS_FILED
                        ? Applies.toCooperation(report)
                        : Applies.toEndYear(report)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        for (var table : view.tables()) {
            var isKept = table.averages() && report.profile().readings().average() == Readings.Average.AS_FILED && !table.cites("7(a)(ii)");
            var adjusted = table.sumInTons(Progress.ADJUSTMENTS);
            var net = table.sumInTons(Progress.NET_TRANSFERS);
            if (!isKept && !report.profile().periods().reportsEndYear()) {
                continue;
            }
            if (adjusted.isEmpty() || net.isEmpty()) {
                found.undecided(table.place(Progress.ADJUSTMENTS, table.window().latest()), Doubt.Why.BLANK);
            } else if (adjusted.get().subtract(net.get()).abs().compareTo(rounding(table)) > 0) {
                found.at(table.place(Progress.ADJUSTMENTS, table.window().latest()))
                        .says(isKept ? "asFiled" : "end", Digits.shown(adjusted.get()), Digits.shown(net.get()));
            }
        }
    }

    /** What the digits of the adjustments can hide, in t CO2 eq. */
    private static BigDecimal rounding(AdjustedTable table) {
        var places = table.placesToTons(Progress.ADJUSTMENTS).orElse(0);
        return table.years().stream()
                .map(year -> Digits.half(table.figure(Progress.ADJUSTMENTS, year).orElseThrow()).movePointRight(places))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

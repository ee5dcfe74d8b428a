package org.ctfdesk.rule.pathway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * With averaging, how far single years lie from the average is told, for the guidance on how representative it is has not been
 * adopted: 2/CMA.3, para. 3(b)(ii).
 */
public final class DeviationFromAverage extends OfAccounts {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public DeviationFromAverage() {
        super(info("A6-52", new Source("2/CMA.3", "para. 3(b)(ii)"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Method.SINGLE_YEAR_AVERAGING)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        for (var table : view.tables()) {
            var net = table.sumInTons(Progress.NET_TRANSFERS);
            if (!table.averages() || net.isEmpty() || net.get().signum() == 0 || table.cites("7(a)(ii)") || table.says("averag")) {
                continue;
            }
            if (!FreeText.isEnglish(report.profile()) && !table.said().isBlank()) {
                found.undecided(table.place(Progress.NET_TRANSFERS, report.profile().periods().inventoryTo()), Doubt.Why.NOT_ENGLISH);
                continue;
            }
            var years = BigDecimal.valueOf(table.window().elapsed());
            var farthest = table.years().stream().max(Comparator.comparing(year -> deviation(table, year, net.get(), years).abs()))
                    .orElseThrow();
            var deviation = deviation(table, farthest, net.get(), years);
            if (deviation.signum() != 0) {
                found.at(table.place(Progress.NET_TRANSFERS, farthest))
                        .with(Digits.shown(table.figure(Progress.NET_TRANSFERS, farthest).orElseThrow()), Digits.shown(deviation));
            }
        }
    }

    /** In per cent of the average, to one decimal. */
    private static BigDecimal deviation(AdjustedTable table, int year, BigDecimal net, BigDecimal years) {
        var own = table.inTons(Progress.NET_TRANSFERS, year).orElseThrow().multiply(years);
        return own.subtract(net).multiply(HUNDRED).divide(net.abs(), 1, RoundingMode.HALF_UP);
    }
}

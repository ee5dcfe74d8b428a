package org.ctfdesk.rule.pathway;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Balances that add up to more than the trajectory of the same years are a risk for the NDC: 2/CMA.3, annex, paras. 7 and 17.
 */
public final class BalanceAboveTrajectory extends OfAccounts {
    public BalanceAboveTrajectory() {
        super(warning("A6-39", article6("7"))
                .reads(AdjustedTable.FORMS)
                .applies(report -> Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY, Method.MULTI_YEAR)));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        for (var table : view.tables()) {
            if (table.averages() || table.isInMetric() || table.years().isEmpty()) {
                continue;
            }
            var line = report.profile().circumstances().method() == Method.MULTI_YEAR ? "trajectory" : "indicativeTrajectory";
            var balance = sumInKt(table, Progress.BALANCE);
            var trajectory = sumInKt(table, line);
            if (balance.isEmpty() || trajectory.isEmpty()) {
                found.undecided(table.place(balance.isEmpty() ? Progress.BALANCE : line, table.window().latest()), Doubt.Why.BLANK);
            } else if (balance.get().compareTo(trajectory.get()) > 0
                    && !Tolerance.allows(balance.get(), trajectory.get(), table.years().size())) {
                found.at(table.place(Progress.BALANCE, table.window().latest()))
                        .with(Digits.shown(balance.get()), Digits.shown(trajectory.get()),
                                Digits.shown(balance.get().subtract(trajectory.get())));
            }
        }
    }

    private static Optional<BigDecimal> sumInKt(AdjustedTable table, String line) {
        // a trajectory without a unit is in that of the balance
        var unit = table.statedUnit(line).or(() -> table.unit(Progress.BALANCE));
        var sum = BigDecimal.ZERO;
        for (var year : table.years()) {
            var figure = table.isAmount(line, year) ? table.figure(line, year) : Optional.<BigDecimal>empty();
            if (figure.isEmpty() || unit.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(unit.get().toKt(figure.get()));
        }
        return Optional.of(sum);
    }
}

package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.bothsides.PartySide.Departure;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;

/** Rows of table 4 that a Party typed, beside what follows from its ledger and from the rows above. */
final class TypedRows {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Report report;
    private final AccountingRows rows;
    private final boolean isInMetric;

    TypedRows(Report report, Target target) {
        this.report = report;
        this.rows = AccountingRows.of(report, target.id());
        this.isInMetric = target.outcomes() == Target.Outcomes.IN_METRIC;
    }

    /** Rows 23(c) to (e) against the ledger, where there is one, and balances against level and adjustments. */
    List<Departure> departures() {
        var found = new ArrayList<Departure>();
        if (!Book.of(report).isEmpty()) {
            for (var row : List.of(AccountingRow.FIRST_TRANSFERRED, AccountingRow.OTHER_PURPOSES, AccountingRow.USED)) {
                row(row).ifPresent(found::add);
            }
        }
        balance().ifPresent(found::add);
        return found;
    }

    private List<Integer> years() {
        return Window.of(report).years();
    }

    private Optional<Departure> row(AccountingRow row) {
        var years = new ArrayList<Integer>();
        var said = BigDecimal.ZERO;
        var follows = BigDecimal.ZERO;
        for (var year : years()) {
            var computed = rows.computed(row, year).flatMap(Sums::figure);
            if (rows.typed(row, year).isPresent() && computed.isPresent()) {
                var typed = rows.figure(row, year);
                var ofRow = rows.plain(row, year);
                // computed rows stand in the unit of the row
                var step = rows.step(row, year);
                if (typed.isPresent() && ofRow.isPresent()) {
                    var due = computed.get().multiply(step.scaleByPowerOfTen(typed.get().scale()));
                    if (ofRow.get().subtract(due).abs().compareTo(step.multiply(HALF).max(HUNDREDTH)) > 0) {
                        years.add(year);
                        said = said.add(ofRow.get());
                        follows = follows.add(due);
                    }
                }
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Departure(row, List.copyOf(years), said, follows));
    }

    /** A balance that leaves its adjustment out, or holds another one; half of the last digit of each figure is rounding. */
    private Optional<Departure> balance() {
        var row = isInMetric ? AccountingRow.ADJUSTED_INDICATOR : AccountingRow.BALANCE;
        var years = new ArrayList<Integer>();
        var said = BigDecimal.ZERO;
        var follows = BigDecimal.ZERO;
        for (var year : years()) {
            var level = level(year);
            var balance = rows.plain(row, year);
            if (level.isEmpty() || balance.isEmpty()) {
                continue;
            }
            var adjustment = rows.plain(AccountingRow.ADJUSTMENTS, year).orElse(BigDecimal.ZERO);
            var held = isInMetric ? level.get().subtract(balance.get()) : balance.get().subtract(level.get());
            var rounding = rows.step(row, year).add(rows.step(levelRow(year), year)).add(rows.step(AccountingRow.ADJUSTMENTS, year))
                    .multiply(HALF).max(HUNDREDTH);
            if (held.subtract(adjustment).abs().compareTo(rounding) > 0
                    || held.signum() == 0 && adjustment.abs().compareTo(HUNDREDTH) > 0) {
                years.add(year);
                said = said.add(held);
                follows = follows.add(adjustment);
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Departure(row, List.copyOf(years), said, follows));
    }

    private Optional<BigDecimal> level(int year) {
        return rows.plain(levelRow(year), year);
    }

    private AccountingRow levelRow(int year) {
        if (isInMetric) {
            return AccountingRow.OTHER_INDICATOR;
        }
        return rows.plain(AccountingRow.EMISSIONS_COVERED, year).isPresent() ? AccountingRow.EMISSIONS_COVERED
                : AccountingRow.EMISSIONS_PORTION;
    }
}

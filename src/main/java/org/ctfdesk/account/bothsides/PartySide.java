package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;

/**
 * One Party in one metric: what its table 4 says, and what its ledger says.
 *
 * @param side its position among the reports
 * @param party its ISO code, or else its name
 * @param metric the non-GHG metric as it is compared; "" for t CO2 eq
 * @param years those that have elapsed, as table 4 has them
 * @param owed what was first transferred less use, up to the latest reporting year: the adjustments that are to be applied
 * @param applied what row 23(g) adds up to; nothing where it is blank in every year
 * @param departures what rows and balances say otherwise than the ledger and the rows above
 */
public record PartySide(
        int side, String party, String metric, List<Year> years, BigDecimal owed, Optional<BigDecimal> applied,
        List<Departure> departures) {
    public PartySide {
        years = List.copyOf(years);
        departures = List.copyOf(departures);
    }

    /**
     * A row that says something else than what it follows from.
     *
     * @param row 23(c) to (e), or the balance; of this the adjustments that it holds are compared with row 23(g)
     * @param said what it adds up to in the years concerned
     * @param follows what follows for these years
     */
    public record Departure(AccountingRow row, List<Integer> years, BigDecimal said, BigDecimal follows) {
        /** True for the balance of emissions or the adjusted indicator. */
        boolean isOfBalance() {
            return row == AccountingRow.BALANCE || row == AccountingRow.ADJUSTED_INDICATOR;
        }
    }

    /**
     * A year, in t CO2 eq or the metric.
     *
     * @param level emissions, or the level of the indicator
     * @param adjustment row 23(g)
     * @param balance the emissions balance, or the adjusted indicator
     */
    public record Year(int year, Optional<BigDecimal> level, Optional<BigDecimal> adjustment, Optional<BigDecimal> balance) {}

    /** The sides of a Party: one for each metric in which outcomes count towards a target; the first target of each speaks. */
    static List<PartySide> of(int side, Report report) {
        var sides = new ArrayList<PartySide>();
        for (var target : report.profile().targets()) {
            var metric = Account.metric(target);
            if (target.outcomes() != Target.Outcomes.NOT_COUNTED && sides.stream().noneMatch(each -> each.metric.equals(metric))) {
                sides.add(of(side, report, target));
            }
        }
        return sides;
    }

    private static PartySide of(int side, Report report, Target target) {
        var rows = AccountingRows.of(report, target.id());
        var account = Account.of(report, target);
        var isMetric = target.outcomes() == Target.Outcomes.IN_METRIC;
        var years = new ArrayList<Year>();
        var owed = BigDecimal.ZERO;
        var net = BigDecimal.ZERO;
        for (var year : account.window().years()) {
            var level = isMetric
                    ? rows.plain(AccountingRow.OTHER_INDICATOR, year)
                    : rows.plain(AccountingRow.EMISSIONS_COVERED, year).or(() -> rows.plain(AccountingRow.EMISSIONS_PORTION, year));
            years.add(new Year(year, level, rows.plain(AccountingRow.ADJUSTMENTS, year),
                    rows.plain(isMetric ? AccountingRow.ADJUSTED_INDICATOR : AccountingRow.BALANCE, year)));
            for (var row : Lot.Row.values()) {
                owed = owed.add(account.in(row, year).multiply(BigDecimal.valueOf(row.sign())));
            }
            net = net.add(rows.plain(AccountingRow.NET, year).orElse(BigDecimal.ZERO));
        }
        if (Book.of(report).isEmpty()) {
            owed = net; // without a ledger the Party's own rows speak
        } else if (report.profile().circumstances().method() != Method.SINGLE_YEAR_AVERAGING) {
            owed = owed.subtract(account.withoutVintage());
        }
        var applied = years.stream().map(Year::adjustment).flatMap(Optional::stream).reduce(BigDecimal::add);
        return new PartySide(side, name(report), Account.metric(target), years, owed, applied, new TypedRows(report, target).departures());
    }

    /** The Party as it is told. */
    static String name(Report report) {
        var party = report.profile().party();
        return party.iso3().isBlank() ? party.name().strip() : LedgerLines.party(report);
    }

    /** What is owed and not applied in row 23(g); below zero where more is applied than owed. */
    BigDecimal missing() {
        return owed.subtract(applied.orElse(BigDecimal.ZERO));
    }

    /** The same for the balance, which is what counts in the end. */
    BigDecimal missingInBalance() {
        return departures.stream().filter(Departure::isOfBalance).map(departure -> departure.follows().subtract(departure.said()))
                .reduce(missing().abs().compareTo(tolerance()) <= 0 ? BigDecimal.ZERO : missing(), BigDecimal::add);
    }

    /** How far rounding of averages may be off: a hundredth a year. */
    BigDecimal tolerance() {
        return new BigDecimal("0.01").multiply(BigDecimal.valueOf(years.size()));
    }
}

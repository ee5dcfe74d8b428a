package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;

/** What stands in the rows of table 4 on cooperative approaches for one target: typed by the Party, or else computed. */
public final class AccountingRows {
    private final Report report;
    private final TableKey table;
    private final Map<Place, Result> computed;
    private final boolean isInMetric;

    private AccountingRows(Report report, TableKey table) {
        this.report = report;
        this.table = table;
        this.computed = Derived.of(report, table);
        this.isInMetric = report.profile().targets().stream()
                .anyMatch(target -> target.id().equals(table.instance()) && target.outcomes() == Target.Outcomes.IN_METRIC);
    }

    /** The rows of a target, by its id. */
    public static AccountingRows of(Report report, String target) {
        return new AccountingRows(report, new TableKey(Progress.FORM.id(), target));
    }

    /** What stands in a row in a year; nothing where it is blank. */
    public Optional<Answer> in(AccountingRow row, int year) {
        return typed(row, year).or(() -> computed(row, year));
    }

    /** What the Party typed. */
    public Optional<Answer> typed(AccountingRow row, int year) {
        return report.answer(place(row, year));
    }

    /** What follows from the ledger and from the rows above. */
    public Optional<Answer> computed(AccountingRow row, int year) {
        return Optional.ofNullable(computed.get(place(row, year))).flatMap(Result::value);
    }

    /** The figure in a row in a year, NO and NA being zero; nothing where there is none. */
    public Optional<BigDecimal> figure(AccountingRow row, int year) {
        return in(row, year).flatMap(Sums::figure);
    }

    /**
     * The figure in t CO2 eq, or in the target's metric; nothing where there is none, or its unit is no unit of carbon dioxide.
     */
    public Optional<BigDecimal> plain(AccountingRow row, int year) {
        return isInMetric
                ? figure(row, year)
                : carbonUnit(row).flatMap(unit -> figure(row, year).map(figure -> figure.movePointRight(unit.placesTo(CarbonUnit.T))));
    }

    /** What one step of the last digit in a row and year counts, in t CO2 eq or in the target's metric; zero where there is no figure. */
    public BigDecimal step(AccountingRow row, int year) {
        var places = isInMetric ? 0 : carbonUnit(row).map(unit -> unit.placesTo(CarbonUnit.T)).orElse(0);
        return figure(row, year).map(figure -> BigDecimal.ONE.scaleByPowerOfTen(places - figure.scale())).orElse(BigDecimal.ZERO);
    }

    /** The unit of a row: where none stands there ITMOs are in t CO2 eq, emissions in kt and the balance as emissions. */
    private Optional<CarbonUnit> carbonUnit(AccountingRow row) {
        if (unit(row).isPresent()) {
            return CarbonUnit.of(report.table(table).row(row.line()));
        }
        return row == AccountingRow.BALANCE
                ? carbonUnit(AccountingRow.EMISSIONS_COVERED)
                : Optional.of(AccountingRow.ofOutcomes().contains(row) ? CarbonUnit.T : CarbonUnit.KT);
    }

    /** The unit that stands in a row. */
    public Optional<Answer> unit(AccountingRow row) {
        return report.answer(new Place(table, RowKey.of(row.line()), ColumnKey.of(Progress.UNIT)));
    }

    /** Where it stands. */
    public Place place(AccountingRow row, int year) {
        return new Place(table, RowKey.of(row.line()), new ColumnKey(Progress.YEAR, year));
    }
}

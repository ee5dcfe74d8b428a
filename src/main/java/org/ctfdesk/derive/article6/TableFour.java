package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Result.Live;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;

/**
 * The computed rows of table 4 on cooperative approaches, from the ledger and from the cells above them: 2/CMA.3, annex, paras.
 * 7-10 and 23. Each row is in the unit that stands in it: where none does, ITMOs are in t CO2 eq and emissions in kt. A row in
 * a unit that is no unit of carbon dioxide is not computed. What the Party typed goes into the rows that follow.
 */
public final class TableFour {
    private final Report report;
    private final TableKey table;
    private final Cells cells;
    private final Window window;
    private final Readings readings;
    private final Optional<Target> target;
    private final RowUnits units;
    private Account account;
    private Book book;

    /** The cell that adjustments are added to, or taken from. */
    public record Level(Place place, BigDecimal value) {}

    /** The cells of the table. */
    public interface Cells {
        /** What stands in a line in a year, typed or else computed. */
        Optional<Answer> in(String line, int year);
    }

    public TableFour(Report report, TableKey table, Cells cells) {
        this.report = report;
        this.table = table;
        this.cells = cells;
        this.window = Window.of(report);
        this.readings = report.profile().readings();
        this.target = report.profile().targets().stream().filter(each -> each.id().equals(table.instance())).findFirst();
        this.units = new RowUnits(report.table(table), target);
    }

    /** What a computed cell gives in a year; nothing where the row does not apply there. */
    public Optional<Result> result(Formula.Accounting formula, int year) {
        if (year < window.from() || year > window.latest() || target.isEmpty()) {
            return Optional.empty();
        }
        return switch (formula.step()) {
            case FIRST_TRANSFERRED -> fromLedger(formula, Progress.FIRST_TRANSFERRED, firstTransferred(year));
            case OTHER_PURPOSES -> fromLedger(formula, Progress.OTHER_PURPOSES, otherPurposes(year));
            case USED -> fromLedger(formula, Progress.USED, account().in(Lot.Row.USED, year));
            case NET -> net(formula, year);
            case AVERAGE -> averages() ? average(formula, year) : Optional.empty();
            case ADJUSTMENTS -> averages() ? copied(formula, year) : adjustments(formula, year);
            case CUMULATIVE -> cumulative(formula, year);
            case BALANCE -> isInCarbon() ? balance(formula, year) : Optional.empty();
            case ADJUSTED_INDICATOR -> isInCarbon() ? Optional.empty() : adjustedIndicator(formula, year);
        };
    }

    /**
     * The figure of a cell from a sum of lots instead of from the rows above: divided, put into the unit of the row, and added
     * to the level where there is one.
     *
     * @param fromLots in t CO2 eq or in the metric
     * @param divisor how many years it is divided by; 1 where it is not
     * @param level what it is added to, where the row has a level
     */
    public static BigDecimal recounted(Report report, Place place, BigDecimal fromLots, int divisor, Optional<Level> level) {
        var table = new TableFour(report, place.table(), (line, year) -> Optional.empty());
        var averageUnit = table.units.of(Progress.AVERAGE).orElseThrow();
        var row = place.row().line();
        var unit = table.units.of(row).orElseThrow();
        if (divisor == 1 && !row.equals(Progress.AVERAGE) && level.isEmpty()) {
            return RowUnits.shifted(fromLots, CarbonUnit.T.placesTo(unit));
        }
        var averaged = table.averages();
        var inAverageUnit = RowUnits.shifted(fromLots, CarbonUnit.T.placesTo(averageUnit));
        var adjustment = averaged
                ? RowUnits.shifted(Quotient.of(inAverageUnit, divisor, Quotient.decimals(averageUnit)), averageUnit.placesTo(unit))
                : RowUnits.shifted(fromLots, CarbonUnit.T.placesTo(unit));
        if (level.isEmpty()) {
            return adjustment;
        }
        var line = level.get().place().row().line();
        return RowUnits.shifted(level.get().value(), table.units.of(line).orElseThrow().placesTo(unit)).add(adjustment);
    }

    /** The unit of a row, the usual one where none stands there; nothing where what stands there is none of carbon dioxide. */
    public static Optional<CarbonUnit> unitOf(Report report, TableKey table, String line) {
        var rows = new TableFour(report, table, (other, year) -> Optional.empty());
        return rows.target.isEmpty() ? Optional.empty() : rows.units.of(line);
    }

    /** To how many decimals the average of a table is rounded: 2 in t, 5 in kt; 2 where its unit is not known. */
    public static int decimalsOfAverage(Report report, TableKey table) {
        return Quotient.decimals(unitOf(report, table, Progress.AVERAGE).orElse(CarbonUnit.T));
    }

    private boolean averages() {
        return report.profile().circumstances().method() == Method.SINGLE_YEAR_AVERAGING;
    }

    private boolean isInCarbon() {
        return target.orElseThrow().outcomes() != Target.Outcomes.IN_METRIC;
    }

    /** True where the ledger speaks of this target. */
    private boolean hasLedger() {
        return target.orElseThrow().outcomes() != Target.Outcomes.NOT_COUNTED && !book().isEmpty();
    }

    private BigDecimal firstTransferred(int year) {
        var towardsNdcs = account().in(Lot.Row.FIRST_TRANSFERRED, year);
        return readings.firstTransferred() == Readings.FirstTransferred.WITH_OTHER_PURPOSES
                ? towardsNdcs.add(account().in(Lot.Row.OTHER_PURPOSES, year))
                : towardsNdcs;
    }

    private BigDecimal otherPurposes(int year) {
        return readings.otherPurposes() == Readings.OtherPurposes.AUTHORIZED
                ? AuthorizedForOthers.in(book(), Account.metric(target.orElseThrow()), year)
                : account().in(Lot.Row.OTHER_PURPOSES, year);
    }

    private Optional<Result> fromLedger(Formula formula, String line, BigDecimal inTons) {
        var unit = units.of(line);
        if (!hasLedger() || unit.isEmpty()) {
            return Optional.empty();
        }
        var figure = RowUnits.shifted(inTons, CarbonUnit.T.placesTo(unit.get()));
        return Optional.of(new Result(formula, Optional.of(Quantity.of(figure)), List.of(), List.of()));
    }

    private Optional<Result> net(Formula formula, int year) {
        var terms = new ArrayList<Result.Term>();
        terms.add(term(1, Progress.FIRST_TRANSFERRED, year, Progress.NET_TRANSFERS));
        var isAuthorized = readings.otherPurposes() == Readings.OtherPurposes.AUTHORIZED && hasLedger();
        if (readings.firstTransferred() == Readings.FirstTransferred.WITHOUT_OTHER_PURPOSES && !isAuthorized) {
            terms.add(term(1, Progress.OTHER_PURPOSES, year, Progress.NET_TRANSFERS));
        }
        terms.add(term(-1, Progress.USED, year, Progress.NET_TRANSFERS));
        var sum = sum(formula, Progress.NET_TRANSFERS, terms);
        if (!isAuthorized || readings.firstTransferred() == Readings.FirstTransferred.WITH_OTHER_PURPOSES) {
            return sum;
        }
        var others = RowUnits.shifted(account().in(Lot.Row.OTHER_PURPOSES, year),
                CarbonUnit.T.placesTo(units.of(Progress.NET_TRANSFERS).orElse(CarbonUnit.T)));
        return sum.map(result -> new Result(formula, result.value().map(value ->
                Quantity.of(Sums.figure(value).orElseThrow().add(others))), List.of(), result.blocking())
                .following(Live.of(terms).plus(others)));
    }

    private Optional<Result> average(Formula formula, int year) {
        var last = readings.average() == Readings.Average.AS_FILED ? year : window.latest();
        var terms = new ArrayList<Result.Term>();
        for (var each = window.from(); each <= last; each++) {
            terms.add(term(1, Progress.NET_TRANSFERS, each, Progress.AVERAGE));
        }
        var decimals = decimalsOfAverage(report, table);
        return sum(formula, Progress.AVERAGE, terms).map(result -> new Result(formula, result.value().map(value ->
                value instanceof Quantity.Amount amount ? Quantity.of(Quotient.of(amount.value(), terms.size(), decimals)) : value),
                terms, result.blocking()));
    }

    private Optional<Result> copied(Formula formula, int year) {
        return sum(formula, Progress.ADJUSTMENTS, List.of(term(1, Progress.AVERAGE, year, Progress.ADJUSTMENTS)));
    }

    /** First transfers by vintage, less use. Without a ledger vintages are known only where nothing was first transferred. */
    private Optional<Result> adjustments(Formula formula, int year) {
        var used = term(-1, Progress.USED, year, Progress.ADJUSTMENTS);
        if (!hasLedger()) {
            return firstTransferredNothing()
                    ? sum(formula, Progress.ADJUSTMENTS, List.of(used)).map(result -> result.following(
                            Live.of(List.of(used)).whereNothing(firstTransfers())))
                    : Optional.empty();
        }
        var unit = units.of(Progress.ADJUSTMENTS);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        var occurred = RowUnits.shifted(account().ofVintage(year), CarbonUnit.T.placesTo(unit.get()));
        return sum(formula, Progress.ADJUSTMENTS, List.of(used)).map(result -> new Result(formula,
                result.value().map(value -> Quantity.of(occurred.add(Sums.figure(value).orElseThrow()))), List.of(), result.blocking())
                .following(Live.of(List.of(used)).plus(occurred)));
    }

    private boolean firstTransferredNothing() {
        return window.years().stream().allMatch(year -> isNothing(Progress.FIRST_TRANSFERRED, year)
                && isNothing(Progress.OTHER_PURPOSES, year));
    }

    private List<Place> firstTransfers() {
        return Stream.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES)
                .flatMap(line -> window.years().stream()
                        .map(year -> new Place(table, RowKey.of(line), new ColumnKey(Progress.YEAR, year))))
                .toList();
    }

    private boolean isNothing(String line, int year) {
        return cells.in(line, year).flatMap(Sums::figure).filter(figure -> figure.signum() == 0).isPresent();
    }

    private Optional<Result> cumulative(Formula formula, int year) {
        var terms = new ArrayList<Result.Term>();
        for (var each = window.from(); each <= year; each++) {
            terms.add(term(1, Progress.NET_TRANSFERS, each, Progress.CUMULATIVE));
        }
        return sum(formula, Progress.CUMULATIVE, terms);
    }

    /** Without emissions there is no balance: a year whose inventory is blank stays blank. */
    private Optional<Result> balance(Formula formula, int year) {
        var line = isAmount(Progress.EMISSIONS_COVERED, year) || !isAmount(Progress.EMISSIONS_PORTION, year)
                ? Progress.EMISSIONS_COVERED
                : Progress.EMISSIONS_PORTION;
        var other = line.equals(Progress.EMISSIONS_COVERED) ? Progress.EMISSIONS_PORTION : Progress.EMISSIONS_COVERED;
        return added(formula, Progress.BALANCE, line, 1, year).map(result -> result.following(line.equals(Progress.EMISSIONS_COVERED)
                ? Live.of(result.terms()).or(balanced(other, year))
                : Live.of(balanced(other, year)).or(result.terms())));
    }

    private List<Result.Term> balanced(String level, int year) {
        return List.of(term(1, level, year, Progress.BALANCE), term(1, Progress.ADJUSTMENTS, year, Progress.BALANCE));
    }

    private Optional<Result> adjustedIndicator(Formula formula, int year) {
        return added(formula, Progress.ADJUSTED_INDICATOR, Progress.OTHER_INDICATOR, -1, year);
    }

    private Optional<Result> added(Formula formula, String row, String level, int sign, int year) {
        if (!isAmount(level, year)) {
            return Optional.empty();
        }
        return sum(formula, row, List.of(term(1, level, year, row), term(sign, Progress.ADJUSTMENTS, year, row)));
    }

    private boolean isAmount(String line, int year) {
        return cells.in(line, year).filter(Quantity.Amount.class::isInstance).isPresent();
    }

    /** A sum of cells; nothing where units cannot be converted. */
    private Optional<Result> sum(Formula formula, String row, List<Result.Term> terms) {
        var isKnown = units.areOfMetric() || units.of(row).isPresent()
                && terms.stream().allMatch(term -> units.of(term.place().row().line()).isPresent());
        return isKnown ? Optional.of(Sums.of(formula, terms)) : Optional.empty();
    }

    private Result.Term term(int sign, String line, int year, String row) {
        var place = new Place(table, RowKey.of(line), new ColumnKey(Progress.YEAR, year));
        var from = units.of(line);
        var to = units.of(row);
        return new Result.Term(sign, place, cells.in(line, year),
                units.areOfMetric() || from.isEmpty() || to.isEmpty() ? 0 : from.get().placesTo(to.get()));
    }

    private Account account() {
        if (account == null) {
            account = Account.of(report, target.orElseThrow());
        }
        return account;
    }

    private Book book() {
        if (book == null) {
            book = Book.of(report);
        }
        return book;
    }
}

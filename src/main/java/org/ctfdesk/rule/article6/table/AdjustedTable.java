package org.ctfdesk.rule.article6.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.ledger.read.Ledger;

/** The rows of table 4 on cooperative approaches, of one target, as rules read them: what was typed, and what is computed. */
public final class AdjustedTable {
    /** What these rows follow from. */
    public static final Set<String> FORMS = Set.of(Progress.FORM.id(), Actions.FORM.id(), Authorizations.FORM.id());

    private final Report report;
    private final Supplier<Ledger> ledger;
    private final TableKey key;
    private final Target target;
    private final Table table;
    private final Map<Place, Result> results;
    private final Window window;
    /** Worked out when first asked for; by two threads at once at worst, with the same result. */
    private volatile List<Departure> departures;

    AdjustedTable(Report report, Target target, Supplier<Ledger> ledger) {
        this.report = report;
        this.ledger = ledger;
        this.key = new TableKey(Progress.FORM.id(), target.id());
        this.target = target;
        this.table = report.table(key);
        this.results = Derived.of(report, key);
        this.window = Window.of(report);
    }

    /** Every typed figure that departs from what follows. */
    public List<Departure> departures() {
        var known = departures;
        if (known == null) {
            known = List.copyOf(new Departures(this).all());
            departures = known;
        }
        return known;
    }

    public Report report() {
        return report;
    }

    /** The ledger of the report. */
    public Ledger ledger() {
        return ledger.get();
    }

    public Profile profile() {
        return report.profile();
    }

    public Target target() {
        return target;
    }

    public Window window() {
        return window;
    }

    /** The years that have elapsed. */
    public List<Integer> years() {
        return window.years();
    }

    public boolean averages() {
        return profile().circumstances().method() == Method.SINGLE_YEAR_AVERAGING;
    }

    public boolean isInMetric() {
        return target.outcomes() == Target.Outcomes.IN_METRIC;
    }

    /** The row that ends in an emissions balance, or in an adjusted indicator. */
    public String lastRow() {
        return isInMetric() ? Progress.ADJUSTED_INDICATOR : Progress.BALANCE;
    }

    /** The place of a line in a year. */
    public Place place(String line, int year) {
        return new Place(key, RowKey.of(line), new ColumnKey(Progress.YEAR, year));
    }

    /** Where what concerns a whole row is put. */
    public Place head(String line) {
        return new Place(key, RowKey.of(line), ColumnKey.LABEL);
    }

    /** The place of its unit. */
    public Place unitPlace(String line) {
        return new Place(key, RowKey.of(line), ColumnKey.of(Progress.UNIT));
    }

    /** What the Party typed there over what is computed; nothing where it did not. */
    public Optional<Answer> typed(String line, int year) {
        return table.row(line).answer(new ColumnKey(Progress.YEAR, year));
    }

    /** The figure that was typed, where one was; keys are none. */
    public Optional<BigDecimal> typedAmount(String line, int year) {
        return typed(line, year).flatMap(answer -> answer instanceof Quantity.Amount amount ? Optional.of(amount.value())
                : Optional.empty());
    }

    /** What follows from the ledger there; nothing where no formula stands. */
    public Optional<Result> result(String line, int year) {
        return Optional.ofNullable(results.get(place(line, year)));
    }

    /** What ledger and other rows give, whatever was typed. */
    public Optional<BigDecimal> computed(String line, int year) {
        return result(line, year).flatMap(Result::value).flatMap(Sums::figure);
    }

    /** What stands in a cell: typed, or else computed. */
    public Optional<Answer> standing(String line, int year) {
        return typed(line, year).or(() -> result(line, year).flatMap(Result::value));
    }

    /** The figure that stands in a cell; zero for NO and NA. */
    public Optional<BigDecimal> figure(String line, int year) {
        return standing(line, year).flatMap(Sums::figure);
    }

    /** True where an amount stands there, rather than a key. */
    public boolean isAmount(String line, int year) {
        return standing(line, year).filter(Quantity.Amount.class::isInstance).isPresent();
    }

    /** The row of emissions that the balance of a year begins with, or the level of the indicator. */
    public String level(int year) {
        if (isInMetric()) {
            return Progress.OTHER_INDICATOR;
        }
        return isAmount(Progress.EMISSIONS_COVERED, year) || !isAmount(Progress.EMISSIONS_PORTION, year)
                ? Progress.EMISSIONS_COVERED
                : Progress.EMISSIONS_PORTION;
    }

    /** By how many places a figure of the row moves to be in t CO2 eq; nothing where its unit is none of carbon dioxide. */
    public Optional<Integer> placesToTons(String line) {
        return isInMetric() ? Optional.of(0) : TableFour.unitOf(report, key, line).map(unit -> unit.placesTo(CarbonUnit.T));
    }

    /** The unit of a row as it is computed with: the usual one where none stands there. */
    public Optional<CarbonUnit> unit(String line) {
        return isInMetric() ? Optional.empty() : TableFour.unitOf(report, key, line);
    }

    /** The unit that stands in a row, where it is one of carbon dioxide. */
    public Optional<CarbonUnit> statedUnit(String line) {
        return CarbonUnit.of(table.row(line));
    }

    /** The first figure in a row in which none should stand. */
    public Optional<Place> strayRow(String line) {
        return table.row(line).answers().entrySet().stream()
                .filter(cell -> cell.getKey().column().equals(Progress.YEAR) && cell.getValue() instanceof Quantity.Amount)
                .map(cell -> place(line, cell.getKey().year())).findFirst();
    }

    /** The edit that clears the years of a row. */
    public Edit clear(String line) {
        return new Edit.SetAnswers("clearRow", table.row(line).answers().keySet().stream()
                .filter(column -> column.column().equals(Progress.YEAR))
                .map(column -> new Edit.Change(new Place(key, RowKey.of(line), column), Optional.empty())).toList());
    }

    /** True where an indicator has a level for a period as its target: a budget. */
    public boolean hasBudget() {
        return table.block(Progress.INDICATOR).items().stream().map(item -> item.row(Progress.INDICATOR)).anyMatch(row ->
                row.answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount
                        && row.years(ColumnKey.of(Progress.TARGET_YEAR)).filter(years -> !years.isOne()).isPresent());
    }

    /** A line of words, and where it stands. */
    public String words(String line) {
        return FreeText.words(table.row(line), ColumnKey.ACROSS.column()).orElse("");
    }

    /** The place of a line whose answer spans all columns. */
    public Place across(String line) {
        return new Place(key, RowKey.of(line), ColumnKey.ACROSS);
    }

    /** What stands in a cell, in t CO2 eq or in the target's metric. */
    public Optional<BigDecimal> inTons(String line, int year) {
        return placesToTons(line).flatMap(places -> figure(line, year).map(figure -> figure.movePointRight(places)));
    }

    /** The cells of the elapsed years added up, in t CO2 eq or in the metric; nothing where one of them is no figure. */
    public Optional<BigDecimal> sumInTons(String line) {
        var sum = BigDecimal.ZERO;
        for (var year : years()) {
            var figure = inTons(line, year);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get());
        }
        return Optional.of(sum);
    }

    /**
     * The edit that takes the computed value: what was typed goes, and what was typed into the rows that follow from it, which
     * would contradict it.
     */
    public Edit take(String line, int year) {
        var changes = new ArrayList<Edit.Change>();
        changes.add(new Edit.Change(place(line, year), Optional.empty()));
        for (var after : following(line)) {
            years().stream().filter(each -> typed(after, each).isPresent())
                    .forEach(each -> changes.add(new Edit.Change(place(after, each), Optional.empty())));
        }
        return new Edit.SetAnswers("takeComputed", changes);
    }

    /** The computed rows that a row goes into, in the order in which they are computed. */
    private static List<String> following(String line) {
        var balances = List.of(Progress.BALANCE, Progress.ADJUSTED_INDICATOR);
        var order = List.of(Progress.NET_TRANSFERS, Progress.CUMULATIVE, Progress.AVERAGE, Progress.ADJUSTMENTS);
        if (balances.contains(line) || line.equals(Progress.CUMULATIVE)) {
            return List.of();
        }
        return Stream.concat(order.subList(order.indexOf(line) + 1, order.size()).stream(), balances.stream()).toList();
    }

    /** All that is said in words below the rows: the row of other information, footnotes and the documentation box. */
    public String said() {
        var foot = report.table(Report.footOf(key));
        var all = new ArrayList<String>();
        FreeText.words(table.row("otherInformation"), ColumnKey.ACROSS.column()).ifPresent(all::add);
        foot.block(Foot.FOOTNOTE).items().forEach(item -> FreeText.words(item.row(Foot.FOOTNOTE), Foot.TEXT).ifPresent(all::add));
        FreeText.words(foot.row(Foot.BOX), Foot.TEXT).ifPresent(all::add);
        return String.join("\n", all);
    }

    /** True where the words below cite a paragraph, in whatever language: as {@code 23(c)}. */
    public boolean cites(String paragraph) {
        return FreeText.plain(said()).contains(paragraph);
    }

    /** True where the words below, in English, say one of these. */
    public boolean says(String... words) {
        var said = said().toLowerCase(Locale.ROOT);
        return FreeText.isEnglish(profile()) && Arrays.stream(words).anyMatch(said::contains);
    }
}

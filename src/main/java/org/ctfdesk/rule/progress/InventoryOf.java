package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Thousandfold;
import org.ctfdesk.rule.Tolerance;

/**
 * Rows of table 4 beside table 6: the row of MPGs, para. 77(b), and indicators that are a total of the inventory. That an
 * indicator is one is read off its own figures (at least one of them is the total of its year) or off its name.
 */
public final class InventoryOf {
    /** Sectors or gases that a sum may have: each was rounded. */
    static final int ADDENDS = 7;

    /**
     * A figure of table 4 and the same of table 6, in the unit of table 4.
     *
     * @param year the calendar year, also where the figure stands as the reference
     */
    public record Pair(Place place, Answer answer, BigDecimal given, BigDecimal inventory, int year, CarbonUnit unit) {
        public boolean isReference() {
            return place.column().year() == 0;
        }

        /** True where the two differ, and not just by a factor of 1,000. */
        public boolean differs() {
            return !agrees() && !Thousandfold.between(given, inventory);
        }

        /** The figure of table 6, without the zeros of a conversion. */
        public Quantity.Amount fromInventory() {
            return plain(inventory);
        }

        /** Takes the figure of table 6. */
        Edit take() {
            return new Edit.SetAnswers("takeOtherTable",
                    List.of(new Edit.Change(place, Optional.of(fromInventory().citing(((Quantity) answer).footnotes())))));
        }

        boolean agrees() {
            return Tolerance.allows(given, inventory, ADDENDS);
        }
    }

    private InventoryOf() {}

    /** A computed figure without zeros at its end. */
    public static Quantity.Amount plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return Quantity.of(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** The row of MPGs, para. 77(b), of one table. */
    public static List<Pair> emissions(Report report, TableKey table, InventorySums sums) {
        return pairs(report, table, RowKey.of("emissions"), report.table(table).row("emissions"), sums::inScope);
    }

    /** Every row of one table that is a total of the inventory, pairs of one row together. */
    public static List<List<Pair>> indicators(Report report, TableKey table, InventorySums sums) {
        var all = new ArrayList<List<Pair>>();
        var names = report.table(Indicators.FORM.id()).block(Indicators.INDICATOR);
        for (var item : report.table(table).block(Progress.INDICATOR).items()) {
            var key = new RowKey(Progress.INDICATOR, item.id());
            var name = names.item(item.id()).flatMap(named -> FreeText.words(named.row(Indicators.INDICATOR), ColumnKey.LABEL.column()));
            if (name.isPresent()) {
                ofTotal(report, table, key, item.row(Progress.INDICATOR), name.get(), sums).filter(pairs -> !pairs.isEmpty())
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** Says why the row of MPGs, para. 77(b), cannot be compared: its unit, the scope, or table 6. */
    public static void undecided(Report report, TableKey table, InventorySums sums, Found found) {
        var row = report.table(table).row("emissions");
        row.answers().forEach((column, answer) -> {
            var year = column.column().equals(Progress.YEAR) ? column.year() : 0;
            if (found.takesDoubts() && year != 0 && answer instanceof Quantity quantity && !isNothing(quantity)) {
                var place = new Place(table, RowKey.of("emissions"), column);
                if (!(answer instanceof Quantity.Amount)) {
                    found.undecided(place, Doubt.Why.UNKNOWN_AMOUNT);
                } else if (CarbonUnit.of(row).isEmpty()) {
                    found.undecided(place, Doubt.Why.UNIT);
                } else if (sums.inScope(year).isEmpty()) {
                    found.undecided(place, report.profile().ndc().sectors().isEmpty() || report.profile().ndc().gases().isEmpty()
                            ? Doubt.Why.NOT_STATED : Doubt.Why.SCOPE);
                }
            }
        });
    }

    /** NO and NA: there is nothing to compare. */
    private static boolean isNothing(Quantity quantity) {
        return quantity instanceof Quantity.Keys keys && Set.of(NotationKey.NO, NotationKey.NA).containsAll(keys.keys());
    }

    private static Optional<List<Pair>> ofTotal(Report report, TableKey table, RowKey key, Row row, String name, InventorySums sums) {
        Map<String, IntFunction<Optional<BigDecimal>>> series = new LinkedHashMap<>();
        series.put("scope", sums::inScope);
        series.put("with", year -> sums.total(year, true));
        series.put("without", year -> sums.total(year, false));
        List<Pair> best = List.of();
        var most = 0L;
        for (var each : series.values()) {
            var pairs = pairs(report, table, key, row, each);
            var agreeing = pairs.stream().filter(pair -> pair.agrees() || Thousandfold.between(pair.given(), pair.inventory())).count();
            if (agreeing > most) {
                best = pairs;
                most = agreeing;
            }
        }
        if (most > 0) {
            return Optional.of(best);
        }
        return isNetTotal(name, report) ? Optional.of(pairs(report, table, key, row, series.get("with"))) : Optional.empty();
    }

    /** True for "Net GHG emissions", with or without "total" or "national", and nothing that narrows it. */
    private static boolean isNetTotal(String name, Report report) {
        var plain = name.toLowerCase(Locale.ROOT).replace("greenhouse gas", "ghg").strip();
        return FreeText.isEnglish(report.profile()) && report.profile().ndc().gases().size() == 7
                && plain.matches("(total |national |annual )*net (national )?ghg emissions");
    }

    private static List<Pair> pairs(Report report, TableKey table, RowKey key, Row row, IntFunction<Optional<BigDecimal>> series) {
        var unit = CarbonUnit.of(row);
        var pairs = new ArrayList<Pair>();
        if (unit.isEmpty()) {
            return pairs;
        }
        row.answers().forEach((column, answer) -> {
            var year = column.column().equals(Progress.YEAR) ? column.year()
                    : column.equals(ColumnKey.of(Progress.REFERENCE)) ? report.profile().ndc().baseYear() : 0;
            if (year != 0 && answer instanceof Quantity.Amount amount) {
                series.apply(year).map(unit.get()::ofKt).ifPresent(inventory ->
                        pairs.add(new Pair(new Place(table, key, column), answer, amount.value(), inventory, year, unit.get())));
            }
        });
        return pairs;
    }
}

package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * Figures of tables 4 and 10 that were those of the earlier inventory, to the last digit: totals that the NDC covers and
 * indicators that follow them (MPGs, paras. 67, 77(b)). They go on with the new one; rounded ones are told and left.
 */
final class FollowingFigures {
    private static final TableKey SUMMARY = TableKey.of(Summary.FORM.id());
    private static final List<String> WITH = List.of("co2With", "ch4With", "n2oWith", "hfcs", "pfcs", "mix", "sf6", "nf3");
    private static final List<String> WITHOUT = List.of("co2Without", "ch4Without", "n2oWithout", "hfcs", "pfcs", "mix", "sf6", "nf3");
    /** Shorter figures may be the same by chance. */
    private static final int LEAST_DIGITS = 4;
    private static final int LONGEST_NAME = 70;
    /** By what a figure in kt becomes one in the row's unit. */
    private static final Map<String, Integer> POWERS = Map.of("ktCo2Eq", 0, "tCo2Eq", 3, "mtCo2Eq", -3);

    /** A figure of the inventory as it was and as it will be, in kt CO2 eq. */
    private record Recalculated(BigDecimal was, BigDecimal is) {}

    private final Report before;
    private final Words words;
    private final Map<ColumnKey, List<Recalculated>> figures = new HashMap<>();
    private final List<Edit.Change> changes = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private FollowingFigures(Report before, Words words) {
        this.before = before;
        this.words = words;
    }

    /**
     * What goes on with the inventory.
     *
     * @param before the report that the inventory is read over
     * @param changes what the import changes; nothing here is changed twice
     * @param findings what follows, and what was left, is told here
     * @param stale what was left is added here
     */
    static List<Edit.Change> of(Report before, List<Edit.Change> changes, String file, Words words, List<InventoryFinding> findings,
            List<Place> stale) {
        var following = new FollowingFigures(before, words);
        var after = before;
        for (var change : changes) {
            after = change.place().table().equals(SUMMARY) ? after.with(change.place(), change.answer()) : after;
        }
        following.compare(after);
        if (!following.figures.isEmpty()) {
            for (var form : List.of(Forms.of("table4"), Forms.of("table10"))) {
                before.keysOf(form).forEach(key -> following.table(form, key));
            }
        }
        if (!following.followed.isEmpty()) {
            findings.add(InventoryFinding.warning("follows", file, following.followed.size(), String.join("; ", following.followed)));
        }
        if (!following.left.isEmpty()) {
            findings.add(InventoryFinding.warning("stale", file, String.join("; ", following.left)));
        }
        stale.addAll(following.places);
        return following.changes;
    }

    /** Gathers what differs between the two inventories: sums of the gases, and each line. */
    private void compare(Report after) {
        var columns = new LinkedHashSet<ColumnKey>();
        before.table(SUMMARY).rows().values().forEach(row -> columns.addAll(row.answers().keySet()));
        for (var column : columns) {
            for (var gases : List.of(WITH, WITHOUT)) {
                add(column, sum(before, gases, column), sum(after, gases, column));
            }
            for (var line : before.table(SUMMARY).rows().keySet()) {
                add(column, amount(before, line, column).filter(was -> was.stripTrailingZeros().precision() >= LEAST_DIGITS),
                        amount(after, line, column));
            }
        }
    }

    private void add(ColumnKey column, Optional<BigDecimal> was, Optional<BigDecimal> is) {
        if (was.isPresent() && is.isPresent() && was.get().signum() != 0 && was.get().compareTo(is.get()) != 0) {
            var here = figures.computeIfAbsent(column, any -> new ArrayList<>());
            if (here.stream().noneMatch(each -> each.was.compareTo(was.get()) == 0 && each.is.compareTo(is.get()) == 0)) {
                here.add(new Recalculated(was.get(), is.get()));
            }
        }
    }

    private static Optional<BigDecimal> amount(Report report, String line, ColumnKey column) {
        return report.answer(new Place(SUMMARY, RowKey.of(line), column))
                .flatMap(answer -> answer instanceof Quantity.Amount amount ? Optional.of(amount.value()) : Optional.empty());
    }

    /** The sum of the gases as the form computes it: keys count as nothing, a gas that is blank leaves no sum. */
    private static Optional<BigDecimal> sum(Report report, List<String> gases, ColumnKey column) {
        var sum = BigDecimal.ZERO;
        for (var gas : gases) {
            var answer = report.answer(new Place(SUMMARY, RowKey.of(gas), column));
            if (answer.isEmpty() && !gas.equals("mix")) {
                return Optional.empty();
            }
            sum = answer.orElse(null) instanceof Quantity.Amount amount ? sum.add(amount.value()) : sum;
        }
        return Optional.of(sum);
    }

    private void table(Form form, TableKey key) {
        var rows = new LinkedHashMap<RowKey, Row>();
        before.table(key).rows().forEach((line, row) -> rows.put(RowKey.of(line), row));
        before.table(key).blocks().values().forEach(block -> block.items().forEach(item -> item.rows()
                .forEach((line, row) -> rows.put(new RowKey(line, item.id()), row))));
        rows.forEach((row, answers) -> answers.answers().forEach((column, answer) -> {
            var of = column.column().equals("reference") ? ColumnKey.of(Summary.REFERENCE_YEAR)
                    : column.year() > 0 ? new ColumnKey(Summary.YEAR, column.year()) : null;
            if (of != null && answer instanceof Quantity.Amount amount && figures.containsKey(of)) {
                cell(form, new Place(key, row, column), amount, figures.get(of), power(answers));
            }
        }));
    }

    /** How the row's unit differs from kt; rows of another unit than CO2 eq. follow nothing. */
    private static Optional<Integer> power(Row row) {
        var unit = ColumnKey.of("unit");
        return row.answer(unit).isEmpty() ? Optional.of(0) : row.chosenAlone(unit).map(POWERS::get);
    }

    private void cell(Form form, Place place, Quantity.Amount amount, List<Recalculated> recalculated, Optional<Integer> power) {
        if (power.isEmpty()) {
            return;
        }
        var inKt = amount.value().scaleByPowerOfTen(-power.get());
        var next = recalculated.stream().filter(each -> each.was.compareTo(inKt) == 0).map(Recalculated::is).distinct().toList();
        var where = words.of("inventory.row", form.number(), name(form, place)) + ", "
                + (place.column().year() > 0 ? String.valueOf(place.column().year()) : words.of("table6.head.referenceYear"));
        if (next.size() == 1) {
            var value = Inventory.plain(next.getFirst().scaleByPowerOfTen(power.get()));
            changes.add(new Edit.Change(place, Optional.of(Quantity.of(value).citing(amount.footnotes()))));
            followed.add(where + ": " + amount.value().toPlainString() + " → " + value.toPlainString());
        } else if (next.size() > 1 || recalculated.stream().anyMatch(each -> isRounded(each.was, inKt))) {
            left.add(where + ": " + amount.value().toPlainString());
            places.add(place);
        }
    }

    private static boolean isRounded(BigDecimal whole, BigDecimal shown) {
        var bare = shown.stripTrailingZeros();
        return bare.precision() >= LEAST_DIGITS - 1 && bare.scale() < whole.stripTrailingZeros().scale()
                && whole.setScale(bare.scale(), RoundingMode.HALF_UP).compareTo(bare) == 0;
    }

    /** What the row is called: the Party's name for it, or the beginning of its label. */
    private String name(Form form, Place place) {
        var row = place.row();
        var own = row.isRepeated() ? before.answer(new Place(place.table(), row, ColumnKey.of(Column.LABEL)))
                .or(() -> before.answer(new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.INDICATOR, row.item()),
                        ColumnKey.of(Column.LABEL)))) : Optional.<Answer>empty();
        var name = own.map(answer -> answer instanceof Answer.Words said ? said.text() : row.line())
                .orElseGet(() -> words.of(form.key(row.line())));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}

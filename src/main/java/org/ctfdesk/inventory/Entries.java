package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctfdesk.report.Quantity;

/** Turns rows of a file into entries by category and gas, in kt; what cannot be used is told. */
final class Entries {
    /**
     * What became of the rows.
     *
     * @param lost those with emissions or removals that no sum holds
     */
    record Used(Map<Category, Map<Gas, Inventory.Entry>> entries, List<Sum.Lost> lost) {}

    /** How many lines a message names. */
    private static final int NAMED = 12;

    private final InventoryFile file;
    private final Optional<Unit.Mt> mt;
    private final Optional<RowsTwice.Counts> counts;
    private final List<RowsTwice.Pair> contradictions = new ArrayList<>();
    private final List<InventoryFinding> findings;
    private final boolean isAfolu;
    private final Map<Category, Map<Gas, Inventory.Entry>> entries = new TreeMap<>();
    private final List<Series> unused = new ArrayList<>();
    private final List<Series> withoutGas = new ArrayList<>();
    private final List<Sum.Lost> lost = new ArrayList<>();
    private final Map<String, List<Integer>> scaled = new LinkedHashMap<>();

    private Entries(InventoryFile file, boolean isAfolu, ImportWish wish, List<InventoryFinding> findings) {
        this.file = file;
        this.isAfolu = isAfolu;
        this.mt = wish.mt();
        this.counts = wish.twice();
        this.findings = findings;
    }

    /**
     * The entries of one Party's rows.
     *
     * @throws InventoryFailure where a unit is MT or mt and it was not said what that is, or rows contradict each other and it
     *     was not said which counts
     */
    static Used of(InventoryFile file, List<Series> rows, ImportWish wish, List<InventoryFinding> findings) throws InventoryFailure {
        var isAfolu = rows.stream().flatMap(row -> Category.of(row.category()).stream())
                .anyMatch(category -> category == Category.AFOLU || Category.AFOLU_PARTS.contains(category));
        var all = new Entries(file, isAfolu, wish, findings);
        for (var row : rows) {
            all.add(row);
        }
        if (!all.contradictions.isEmpty()) {
            throw new RowsTwice(file.name(), all.contradictions);
        }
        all.tell();
        return new Used(all.entries, List.copyOf(all.lost));
    }

    private Optional<Category> category(Series series) {
        var named = Category.of(series.category());
        return named.isEmpty() && isAfolu ? Category.ofBareAfolu(series.category()) : named;
    }

    private void add(Series series) throws InventoryFailure {
        var category = category(series);
        var gas = Gas.of(series.gas());
        if (category.isEmpty()) {
            unused.add(series);
        } else if (gas.isEmpty()) {
            withoutGas.add(series);
        } else if (mt.isEmpty() && Unit.isUnclear(series.unit())) {
            throw new InventoryFailure("inventory.failure.megatonnes", series.in(file.name()), series.line(), series.unit(),
                    example(series), shown(series, Unit.Mt.METRIC_TONS), shown(series, Unit.Mt.MEGATONNES));
        } else {
            var unit = Unit.of(series.unit(), mt);
            if (unit.isEmpty()) {
                warn("unit", series, series.unit());
            } else if (Unit.gas(series.unit()).filter(other -> other != gas.get()).isPresent()) {
                warn("unitOfOther", series, series.unit(), series.gas());
            } else if (gas.get().isMixture() && !unit.get().isEquivalent()) {
                warn("mixtureInMass", series, series.gas(), series.unit());
            } else {
                add(series, category.get(), gas.get(), unit.get());
                return;
            }
            lost.add(new Sum.Lost(category, gas, series));
        }
    }

    private void add(Series series, Category category, Gas gas, Unit unit) {
        var rows = entries.computeIfAbsent(category, any -> new TreeMap<>());
        var equivalent = unit.isEquivalent() && gas != Gas.CO2;
        var entry = new Inventory.Entry(category, gas, series.category(), equivalent, inKt(series.values(), unit),
                series.in(file.name()), series.line());
        if (rows.containsKey(gas)) {
            var outcome = new TwoRows(rows.get(gas), entry).outcome(counts);
            outcome.contradiction().ifPresent(contradictions::add);
            outcome.finding().ifPresent(findings::add);
            entry = outcome.entry();
        }
        rows.put(gas, entry);
        if (unit.power() != 0) {
            scaled.computeIfAbsent(series.unit(), any -> new ArrayList<>()).add(series.line());
        }
        if (equivalent && !gas.isMixture() && !file.onAr5()) {
            warn("equivalent", series, series.category(), series.gas());
        }
    }

    private void warn(String key, Series series, Object... facts) {
        var arguments = new ArrayList<Object>(List.of(series.in(file.name()), series.line()));
        arguments.addAll(List.of(facts));
        var finding = InventoryFinding.warning(key, arguments.toArray());
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static String example(Series series) {
        return first(series).map(amount -> amount.value().toPlainString()).orElse("1");
    }

    private static String shown(Series series, Unit.Mt meant) {
        var unit = Unit.of(series.unit(), Optional.of(meant)).orElseThrow();
        return first(series).map(amount -> Inventory.plain(amount.value().scaleByPowerOfTen(unit.power())).toPlainString())
                .orElse(meant == Unit.Mt.MEGATONNES ? "1000" : "0.001");
    }

    private static Optional<Quantity.Amount> first(Series series) {
        return series.values().values().stream().filter(Quantity.Amount.class::isInstance).map(Quantity.Amount.class::cast).findFirst();
    }

    private static SortedMap<Integer, Quantity> inKt(SortedMap<Integer, Quantity> values, Unit unit) {
        var inKt = new TreeMap<Integer, Quantity>();
        values.forEach((year, value) -> inKt.put(year, value instanceof Quantity.Amount amount && unit.power() != 0
                ? Quantity.of(Inventory.plain(amount.value().scaleByPowerOfTen(unit.power())))
                : value));
        return Collections.unmodifiableSortedMap(inKt);
    }

    private void tell() {
        scaled.forEach((unit, lines) -> findings.add(InventoryFinding.information("scaled", file.name(), lines(lines), unit,
                Unit.of(unit, mt).orElseThrow().power() > 0 ? "× " : "÷ ",
                "1" + "0".repeat(Math.abs(Unit.of(unit, mt).orElseThrow().power())))));
        var contained = unused.stream().filter(series -> !PartNames.isMemo(series.category()) && isContained(series)).toList();
        if (!contained.isEmpty()) {
            findings.add(InventoryFinding.information("parts", file.name(), contained.size(),
                    lines(contained.stream().map(Series::line).toList())));
        }
        for (var series : unused) {
            if (PartNames.isMemo(series.category())) {
                findings.add(InventoryFinding.information("memo", series.in(file.name()), series.line(), series.category()));
            } else if (!isContained(series)) {
                warn("category", series, series.category());
                var part = PartNames.sector(series.category());
                Gas.of(series.gas()).ifPresent(gas -> lost.add(new Sum.Lost(part, Optional.of(gas), series)));
            }
        }
        for (var series : withoutGas) {
            var group = Gas.groupOf(series.gas());
            var isThere = group.filter(gas -> category(series).filter(sector -> entries.getOrDefault(sector, Map.of()).containsKey(gas))
                    .isPresent()).isPresent();
            warn("gas", series, series.gas());
            if (!isThere && !Gas.isOther(series.gas())) {
                lost.add(new Sum.Lost(category(series), group, series));
            }
        }
    }

    /** True for a part of a sector whose own row of that gas is used. */
    private boolean isContained(Series series) {
        var number = Category.number(series.category());
        var gas = Gas.of(series.gas());
        if (gas.isEmpty()) {
            return false;
        }
        if (!number.contains(".")) {
            return number.isEmpty() && PartNames.sector(series.category())
                    .filter(sector -> entries.getOrDefault(sector, Map.of()).containsKey(gas.get())).isPresent();
        }
        return entries.values().stream().flatMap(rows -> rows.values().stream())
                .anyMatch(entry -> entry.gas() == gas.get() && number.startsWith(Category.number(entry.name()) + ".")
                        && !Category.number(entry.name()).isEmpty());
    }

    private static String lines(List<Integer> lines) {
        return lines.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (lines.size() > NAMED ? ", …" : "");
    }
}

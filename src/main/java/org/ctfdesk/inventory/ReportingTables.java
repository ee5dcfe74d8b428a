package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/**
 * What the sheets of common reporting tables say together. The summary of table 10 states CO2 eq., and the sheets of single
 * gases their masses: where both are there, they have to fit on AR5.
 */
public final class ReportingTables {
    /** A category and gas, as published in CO2 eq. or as a mass. */
    private record Key(Category category, Gas gas, boolean equivalent) {}

    /** Published figures are rounded: this much of them, or this many kt, makes no difference. */
    private static final BigDecimal PART = new BigDecimal("0.002");

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final String file;
    private final List<InventoryFinding> findings;
    private final Map<Key, Series> rows = new LinkedHashMap<>();
    /** Rows in a unit that is not known. */
    private final List<Series> unread = new ArrayList<>();
    private final Map<Key, List<Series>> contradicting = new HashMap<>();

    public ReportingTables(String file, List<InventoryFinding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Adds a row. Years that are there already have to say the same; where they do not, both are kept, and it is asked which counts. */
    public void add(Series series) {
        var gas = Gas.of(series.gas()).orElseThrow();
        var unit = Unit.of(series.unit());
        if (unit.isEmpty()) {
            findings.add(InventoryFinding.warning("unit", series.in(file), series.line(), series.unit()));
            unread.add(series);
            return;
        }
        var key = new Key(Category.of(series.category()).orElseThrow(), gas, unit.get().isEquivalent());
        var before = rows.putIfAbsent(key, series);
        if (before == null) {
            return;
        }
        var power = unit.get().power() - Unit.of(before.unit()).orElseThrow().power();
        var values = new TreeMap<>(before.values());
        var others = new TreeMap<Integer, Quantity>();
        var isOther = new boolean[1];
        series.values().forEach((year, value) -> {
            var scaled = value instanceof Quantity.Amount amount && power != 0
                    ? Quantity.of(Inventory.plain(amount.value().scaleByPowerOfTen(power))) : value;
            var other = Optional.ofNullable(values.putIfAbsent(year, scaled));
            var isNear = other.filter(each -> agree(each, scaled)).isPresent();
            isOther[0] |= other.isPresent() && !isNear;
            others.put(year, isNear ? other.get() : scaled);
        });
        rows.put(key, before.withValues(values));
        if (isOther[0]) {
            contradicting.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(new Series(series.party(), series.category(), series.gas(), before.unit(), others, series.sheet(), series.line()));
        }
    }

    private static boolean agree(Quantity one, Quantity other) {
        return one instanceof Quantity.Amount left && other instanceof Quantity.Amount right
                ? isNear(left.value(), right.value())
                : one.equals(other);
    }

    static boolean isNear(BigDecimal one, BigDecimal other) {
        var apart = one.subtract(other).abs();
        return apart.compareTo(ROUNDING) <= 0 || apart.compareTo(one.abs().multiply(PART)) <= 0;
    }

    static String shown(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> amount.value().toPlainString();
            case Quantity.Range range -> range.low().toPlainString() + " – " + range.high().toPlainString();
            case Quantity.Keys keys -> String.join(", ", keys.keys().stream().map(String::valueOf).toList());
        };
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** True where sectors or gases are stated in CO2 eq. as table 6 wants them. */
    public boolean isSummary() {
        return rows.keySet().stream().anyMatch(key -> key.equivalent() && Category.SECTORS.contains(key.category())
                && key.gas() == Gas.AGGREGATE);
    }

    /**
     * The rows that tables 6 to 9 are filled from: those in CO2 eq. where the summary is there, else the masses and what is
     * published in CO2 eq. only.
     */
    public List<Series> series() {
        var all = new ArrayList<Series>();
        var summary = isSummary();
        rows.forEach((key, series) -> {
            var isMass = !key.equivalent() && rows.containsKey(new Key(key.category(), key.gas(), true));
            var isPublished = key.equivalent() && !key.gas().isMixture() && rows.containsKey(new Key(key.category(), key.gas(), false));
            if (summary ? key.equivalent() || key.gas() == Gas.CO2 && !isMass : !isPublished) {
                all.add(series);
                all.addAll(contradicting.getOrDefault(key, List.of()));
            }
        });
        // what cannot be used is handed on: the sums that it belongs to are none without it
        unread.stream().filter(each -> all.stream().noneMatch(other -> other.gas().equals(each.gas())
                && Category.of(other.category()).equals(Category.of(each.category())))).forEach(all::add);
        return all;
    }

    /**
     * Asks whether CO2 eq. is on AR5.
     *
     * @throws InventoryFailure where it is on another metric
     */
    public void refuseOtherMetrics() throws InventoryFailure {
        var checked = 0;
        for (var gas : List.of(Gas.CH4, Gas.N2O)) {
            for (var total : List.of(Category.TOTAL_WITH, Category.TOTAL_WITHOUT)) {
                var stated = latest(new Key(total, gas, true));
                var mass = latest(new Key(total, gas, false));
                if (stated.isEmpty() || mass.isEmpty()) {
                    continue;
                }
                checked++;
                if (!fits(stated.get(), mass.get(), gas, GwpSet.AR5)) {
                    var other = Arrays.stream(GwpSet.values()).filter(set -> fits(stated.get(), mass.get(), gas, set)).findFirst();
                    if (other.isPresent()) {
                        throw new InventoryFailure("inventory.failure.metric", file, gas, stated.get().toPlainString(),
                                mass.get().toPlainString(), other.get());
                    }
                    findings.add(InventoryFinding.warning("metricUnclear", file, gas, stated.get().toPlainString(),
                            mass.get().toPlainString()));
                }
            }
        }
        findings.add(InventoryFinding.information(checked == 0 ? "metricPresumed" : "metricAgrees", file));
    }

    private static boolean fits(BigDecimal stated, BigDecimal mass, Gas gas, GwpSet set) {
        return isNear(stated, mass.multiply(set.of(gas)));
    }

    /** The figure of the latest year that both the mass and CO2 eq. have. */
    private Optional<BigDecimal> latest(Key key) {
        var other = rows.get(new Key(key.category(), key.gas(), !key.equivalent()));
        var series = rows.get(key);
        if (series == null || other == null) {
            return Optional.empty();
        }
        return series.values().keySet().stream()
                .filter(year -> series.values().get(year) instanceof Quantity.Amount && other.values().get(year) instanceof Quantity.Amount)
                .max(Integer::compare)
                .map(year -> ((Quantity.Amount) series.values().get(year)).value()
                        .scaleByPowerOfTen(Unit.of(series.unit()).orElseThrow().power()));
    }
}

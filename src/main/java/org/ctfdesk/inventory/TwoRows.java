package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * Two rows of one category and gas, or one row under two columns of one year: they say the same, one completes the other, or
 * they contradict each other and somebody has to say which counts.
 */
final class TwoRows {
    /**
     * What became of them.
     *
     * @param finding what there is to tell
     * @param contradiction what they say otherwise, if nobody said which counts
     */
    record Outcome(Inventory.Entry entry, Optional<InventoryFinding> finding, Optional<RowsTwice.Pair> contradiction) {}

    private final Inventory.Entry first;
    private final Inventory.Entry second;
    private final TreeMap<Integer, List<Quantity>> apart = new TreeMap<>();
    private boolean isMore;

    TwoRows(Inventory.Entry first, Inventory.Entry second) {
        this.first = first;
        this.second = second;
        second.values().forEach((year, value) -> {
            var other = first.values().get(year);
            isMore |= other == null;
            if (other != null && !isSame(other, value)) {
                apart.put(year, List.of(other, value));
            }
        });
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one instanceof Quantity.Amount left && other instanceof Quantity.Amount right
                ? left.value().compareTo(right.value()) == 0
                : one.equals(other);
    }

    /** @param counts what somebody said */
    Outcome outcome(Optional<RowsTwice.Counts> counts) {
        if (first.equivalent() != second.equivalent()) {
            return massAndEquivalent(counts);
        }
        if (apart.isEmpty()) {
            return settled(isMore ? "twiceMore" : "twice", values(first, second));
        }
        if (counts.isEmpty() || counts.get() == RowsTwice.Counts.SUM && isOneRow()) {
            return asked();
        }
        return settled("twice" + counts.get(), switch (counts.get()) {
            case FIRST -> values(first, second);
            case LAST -> values(second, first);
            case SUM -> sums();
        });
    }

    /** A mass and its CO2 eq. are one figure; the mass can be expressed on AR5. */
    private Outcome massAndEquivalent(Optional<RowsTwice.Counts> counts) {
        var mass = first.equivalent() ? second : first;
        var published = first.equivalent() ? first : second;
        for (var set : GwpSet.values()) {
            if (isOn(set, mass, published)) {
                return new Outcome(mass, Optional.of(told("twiceMass", set)), Optional.empty());
            }
        }
        if (counts.isEmpty() || counts.get() == RowsTwice.Counts.SUM) {
            return asked();
        }
        var chosen = counts.get() == RowsTwice.Counts.FIRST ? first : second;
        return new Outcome(chosen, Optional.of(told("twice" + counts.get())), Optional.empty());
    }

    private static boolean isOn(GwpSet set, Inventory.Entry mass, Inventory.Entry published) {
        var compared = 0;
        for (var year : published.values().entrySet()) {
            var other = mass.values().get(year.getKey());
            if (other == null) {
                return false;
            }
            if (other instanceof Quantity.Amount kt && year.getValue() instanceof Quantity.Amount stated) {
                compared++;
                if (!ReportingTables.isNear(stated.value(), kt.value().multiply(set.of(mass.gas())))) {
                    return false;
                }
            } else if (!other.equals(year.getValue())) {
                return false;
            }
        }
        return compared > 0;
    }

    private Outcome settled(String key, SortedMap<Integer, Quantity> values) {
        return new Outcome(first.with(values), Optional.of(told(key)), Optional.empty());
    }

    private InventoryFinding told(String key, Object... more) {
        var facts = new ArrayList<Object>(List.of(second.file(), second.line(), second.name(), second.gas(), first.line()));
        facts.addAll(List.of(more));
        return InventoryFinding.warning(key, facts.toArray());
    }

    private Outcome asked() {
        var years = new TreeMap<>(apart);
        if (first.equivalent() != second.equivalent()) {
            years.clear();
            second.values().forEach((year, value) -> Optional.ofNullable(first.values().get(year))
                    .ifPresent(other -> years.put(year, List.of(other, value))));
        }
        return new Outcome(first, Optional.empty(), Optional.of(new RowsTwice.Pair(first, second, years, isOneRow())));
    }

    /** Two columns of one year, which cannot be added up. */
    private boolean isOneRow() {
        return first.file().equals(second.file()) && first.line() == second.line();
    }

    private static SortedMap<Integer, Quantity> values(Inventory.Entry one, Inventory.Entry other) {
        var values = new TreeMap<>(one.values());
        other.values().forEach(values::putIfAbsent);
        return values;
    }

    /** Years in which either is blank or confidential have no sum. */
    private SortedMap<Integer, Quantity> sums() {
        var sums = new TreeMap<Integer, Quantity>();
        first.values().forEach((year, value) -> {
            var other = second.values().get(year);
            if (other == null) {
                return;
            }
            if (value instanceof Quantity.Amount left && other instanceof Quantity.Amount right) {
                sums.put(year, Quantity.of(left.value().add(right.value())));
            } else if (!isWithheld(value) && !isWithheld(other)) {
                Sum.over(List.of(Sum.of(value), Sum.of(other))).value().ifPresent(sum -> sums.put(year, sum));
            } else if (value.equals(other)) {
                sums.put(year, value);
            }
        });
        return sums;
    }

    private static boolean isWithheld(Quantity quantity) {
        return quantity instanceof Quantity.Keys some && some.keys().contains(NotationKey.C);
    }

    /** A figure as a message shows it. */
    static String shown(Quantity quantity) {
        return quantity instanceof Quantity.Amount amount ? plain(amount.value()) : ReportingTables.shown(quantity);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

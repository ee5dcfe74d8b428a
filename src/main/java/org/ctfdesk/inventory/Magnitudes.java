package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Quantity;

/** Figures that can hardly be meant: more than the whole world emits, or a thousandfold of the years beside them. */
final class Magnitudes {
    /** About what the world emits in a year, in kt CO2 eq. */
    private static final BigDecimal WORLD = new BigDecimal("60000000");

    /** Close to a thousand: the slip of a decimal sign or of a unit, with room for a trend. */
    private static final BigDecimal FAR = new BigDecimal("300");

    /** Below this, in kt CO2 eq., a figure may well be a thousandfold of its neighbours. */
    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private Magnitudes() {}

    /** What should be looked at in the rows of an inventory. */
    static List<InventoryFinding> of(Inventory inventory) {
        var findings = new ArrayList<InventoryFinding>();
        for (var entry : inventory.entries()) {
            var before = Optional.<BigDecimal>empty();
            for (var year : entry.values().tailMap(Series.BASE_YEAR + 1).keySet()) {
                var amount = amount(inventory, entry, year);
                if (amount.filter(value -> value.abs().compareTo(WORLD) > 0).isPresent()) {
                    findings.add(finding("beyondWorld", entry, year, amount.get()));
                } else if (amount.isPresent() && before.isPresent() && areFar(amount.get(), before.get())) {
                    findings.add(finding("thousandfold", entry, year, amount.get()));
                }
                before = amount;
            }
        }
        return findings;
    }

    private static Optional<BigDecimal> amount(Inventory inventory, Inventory.Entry entry, int year) {
        var value = entry.gas() == Gas.AGGREGATE
                ? Optional.ofNullable(entry.values().get(year))
                : inventory.value(entry.category(), entry.gas(), year, GwpSet.AR5);
        return value.filter(Quantity.Amount.class::isInstance).map(quantity -> ((Quantity.Amount) quantity).value());
    }

    private static boolean areFar(BigDecimal one, BigDecimal other) {
        var less = one.abs().min(other.abs());
        var more = one.abs().max(other.abs());
        return less.signum() != 0 && more.compareTo(SMALL) > 0 && more.compareTo(less.multiply(FAR)) > 0;
    }

    private static InventoryFinding finding(String key, Inventory.Entry entry, int year, BigDecimal value) {
        return InventoryFinding.warning(key, entry.file(), entry.line(), entry.name(), entry.gas(), year,
                value.stripTrailingZeros().toPlainString());
    }
}

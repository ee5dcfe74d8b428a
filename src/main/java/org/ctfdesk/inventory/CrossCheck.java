package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Quantity;

/**
 * Whether a file agrees with itself: each gas summed over the sectors against its total, and all gases of a category,
 * put on several sets of global warming potentials, against the aggregate that the file states.
 */
public final class CrossCheck {
    /** Sums that differ by less, in kt CO2 eq., do so by the rounding of what was published. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** The same as a part of the sum, for files with rounded figures; other metrics differ by far more. */
    private static final BigDecimal PART = new BigDecimal("0.0001");

    private static final List<Gas> GASES =
            List.of(Gas.CO2, Gas.CH4, Gas.N2O, Gas.HFCS, Gas.PFCS, Gas.MIX, Gas.SF6, Gas.NF3);
    private static final List<Category> AGGREGATED = List.of(
            Category.ENERGY, Category.TRANSPORT, Category.INDUSTRY, Category.AGRICULTURE, Category.LULUCF, Category.WASTE,
            Category.OTHER, Category.TOTAL_WITHOUT, Category.TOTAL_WITH);

    /**
     * How far two sums that should be one are apart.
     *
     * @param most in kt CO2 eq., never negative
     * @param of the sum
     * @param where the gas or category
     * @param year in which they are
     */
    public record Difference(BigDecimal most, BigDecimal of, String where, int year) {
        /** True where rounding does not explain it. */
        public boolean isReal() {
            return most.compareTo(ROUNDING) > 0 && most.compareTo(of.abs().multiply(PART)) > 0;
        }
    }

    private final Inventory inventory;

    public CrossCheck(Inventory inventory) {
        this.inventory = inventory;
    }

    /** The largest difference between a gas's total, as published, and its sum over the sectors, on AR5. */
    public Optional<Difference> totals() {
        var differences = new ArrayList<Difference>();
        for (var gas : GASES) {
            for (var year : inventory.file().years()) {
                for (var total : List.of(Category.TOTAL_WITHOUT, Category.TOTAL_WITH)) {
                    var sum = inventory.overSectors(gas, total == Category.TOTAL_WITH, year, GwpSet.AR5).value();
                    difference(inventory.value(total, gas, year, GwpSet.AR5), sum, gas.name(), year).ifPresent(differences::add);
                }
            }
        }
        return differences.stream().max(Comparator.comparing(Difference::most));
    }

    /** The largest difference between an aggregate, as published, and its gases on that set; nothing without aggregates. */
    public Optional<Difference> aggregates(GwpSet set) {
        var differences = new ArrayList<Difference>();
        for (var category : AGGREGATED) {
            for (var year : inventory.file().years()) {
                var published = inventory.value(category, Gas.AGGREGATE, year, set);
                difference(published, inventory.overGases(category, year, set).value(), category.line(), year).ifPresent(differences::add);
            }
        }
        return differences.stream().max(Comparator.comparing(Difference::most));
    }

    /** The set on which the aggregates were published: the one that fits best, if it fits. */
    public Optional<GwpSet> metric() {
        return Arrays.stream(GwpSet.values())
                .filter(set -> aggregates(set).filter(difference -> !difference.isReal()).isPresent())
                .min(Comparator.comparing(set -> aggregates(set).orElseThrow().most()));
    }

    private static Optional<Difference> difference(Optional<Quantity> one, Optional<Quantity> other, String where, int year) {
        return one.orElse(null) instanceof Quantity.Amount left && other.orElse(null) instanceof Quantity.Amount right
                ? Optional.of(new Difference(left.value().subtract(right.value()).abs(), left.value(), where, year))
                : Optional.empty();
    }
}

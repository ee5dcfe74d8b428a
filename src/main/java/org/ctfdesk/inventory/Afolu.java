package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Quantity;

/**
 * Agriculture and LULUCF put together from category 3 of the 2006 IPCC Guidelines, as the IPCC Inventory Software writes
 * it: 3.A and 3.C are agriculture, 3.B and 3.D are LULUCF. Where category 3 itself is stated, its parts have to add up to
 * it, or something is missing and nothing is said.
 */
final class Afolu {
    /** Sums that differ by less, in kt CO2 eq., do so by the rounding of what was published. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    private final Inventory inventory;

    Afolu(Inventory inventory) {
        this.inventory = inventory;
    }

    /** True for agriculture and LULUCF where the file has AFOLU or a part of it, and no row for either. */
    boolean makes(Category sector) {
        return (sector == Category.AGRICULTURE || sector == Category.LULUCF) && isUsed();
    }

    /** True where the file has AFOLU or a part of it, and rows of its own for neither agriculture nor LULUCF. */
    boolean isUsed() {
        return (inventory.hasRow(Category.AFOLU) || Category.AFOLU_PARTS.stream().anyMatch(inventory::hasRow))
                && !inventory.hasRow(Category.AGRICULTURE) && !inventory.hasRow(Category.LULUCF);
    }

    private static List<Category> parts(Category sector) {
        return sector == Category.AGRICULTURE
                ? List.of(Category.LIVESTOCK, Category.AGGREGATE_SOURCES)
                : List.of(Category.LAND, Category.OTHER_AFOLU);
    }

    /** True where category 3, or a part of that sector, has a row of the gas. */
    boolean has(Category sector, Gas gas) {
        return inventory.entry(Category.AFOLU, gas).isPresent()
                || parts(sector).stream().anyMatch(part -> inventory.entry(part, gas).isPresent());
    }

    /** Category 3 as the file states it; nothing where it is blank or has no row of that gas. */
    Optional<Sum> whole(Gas gas, int year, GwpSet set) {
        return isUsed() ? inventory.value(Category.AFOLU, gas, year, set).map(Sum::of) : Optional.empty();
    }

    /** A gas of agriculture or LULUCF. */
    Sum sector(Category sector, Gas gas, int year, GwpSet set) {
        var all = over(Category.AFOLU_PARTS, gas, year, set);
        var whole = whole(gas, year, set);
        if (whole.isPresent()) {
            return add(all, whole.get()) ? over(parts(sector), gas, year, set) : lacking(sector, gas);
        }
        var isBlank = all.value().isEmpty() && all.missing().isEmpty();
        if (isBlank) {
            return inventory.cell(Category.AFOLU, gas, year, set);
        }
        var needed = sector == Category.AGRICULTURE ? parts(sector) : List.of(Category.LAND);
        var absent = needed.stream().filter(part -> !inventory.hasRow(part)).findFirst();
        if (absent.isPresent()) {
            return Sum.lacking(new Sum.Term(absent.get(), Optional.empty(), 0));
        }
        return over(parts(sector), gas, year, set);
    }

    private Sum over(List<Category> parts, Gas gas, int year, GwpSet set) {
        return Sum.over(parts.stream().map(part -> inventory.cell(part, gas, year, set)).toList());
    }

    /** True where the parts are the whole, or nothing but keys stand there. */
    private static boolean add(Sum parts, Sum whole) {
        return parts.missing().isEmpty() && amount(parts).subtract(amount(whole)).abs().compareTo(ROUNDING) <= 0;
    }

    private static BigDecimal amount(Sum sum) {
        return sum.value().orElse(null) instanceof Quantity.Amount amount ? amount.value() : BigDecimal.ZERO;
    }

    /** What is missing: a part without a row of that gas, or whatever makes the sums differ. */
    private Sum lacking(Category sector, Gas gas) {
        var absent = Category.AFOLU_PARTS.stream().filter(part -> inventory.entry(part, gas).isEmpty()).findFirst();
        return Sum.lacking(new Sum.Term(absent.orElse(parts(sector).getFirst()), Optional.of(gas), 0));
    }
}

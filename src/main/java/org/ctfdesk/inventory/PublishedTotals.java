package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctfdesk.report.Quantity;

/**
 * The totals of all gases as an inventory states them. Where the lines of table 6 add up to them the form computes them by
 * itself; elsewhere, as beside gases that are not estimated, the stated figure is entered, and a difference is told.
 */
final class PublishedTotals {
    /** Half a unit of the second decimal for each line that is added up. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final List<String> F_GASES = List.of("hfcs", "pfcs", "mix", "sf6", "nf3");

    private final Inventory inventory;
    private final List<InventoryFinding> findings;

    PublishedTotals(Inventory inventory, List<InventoryFinding> findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    /** Adds those of a year to the lines of table 6. */
    void addTo(Map<String, Quantity> lines, int year) {
        add(lines, year, "totalWithout", Category.TOTAL_WITHOUT, gases("Without"));
        add(lines, year, "totalWith", Category.TOTAL_WITH, gases("With"));
        add(lines, year, "totalSectors", Category.TOTAL_WITH, Category.SECTORS.stream().map(Category::line).toList());
    }

    private static List<String> gases(String end) {
        return Stream.concat(Stream.of("co2", "ch4", "n2o").map(gas -> gas + end), F_GASES.stream()).toList();
    }

    private void add(Map<String, Quantity> lines, int year, String total, Category category, List<String> terms) {
        if (!(inventory.value(category, Gas.AGGREGATE, year, GwpSet.AR5).orElse(null) instanceof Quantity.Amount stated)) {
            return;
        }
        var sum = BigDecimal.ZERO;
        var open = new ArrayList<String>();
        for (var term : terms) {
            switch (lines.get(term)) {
                case Quantity.Amount amount -> sum = sum.add(amount.value());
                case Quantity.Keys keys when keys.keys().stream().allMatch(key -> key.countsAsZero()) -> {}
                case null, default -> open.add(term);
            }
        }
        var apart = stated.value().subtract(sum).abs();
        if (open.isEmpty() && apart.compareTo(ROUNDING) <= 0) {
            return;
        }
        lines.put(total, stated);
        if (apart.compareTo(ROUNDING) > 0 && year > Series.BASE_YEAR) {
            findings.add(InventoryFinding.warning("totalDiffers", inventory.file().name(), year, stated.value().toPlainString(),
                    sum.toPlainString()));
        }
    }
}

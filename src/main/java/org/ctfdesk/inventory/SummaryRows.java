package org.ctfdesk.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/** The lines of table 6, and those of the inventory column of tables 7 to 9, for one year. */
final class SummaryRows {

    private final Inventory inventory;

    SummaryRows(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Table 6; what the file does not say is left out. */
    Map<String, Quantity> summary(int year) {
        var rows = new TreeMap<String, Quantity>();
        for (var gas : List.of(Gas.CO2, Gas.CH4, Gas.N2O)) {
            put(rows, name(gas) + "Without", inventory.total(gas, false, year));
            put(rows, name(gas) + "With", inventory.total(gas, true, year));
        }
        mixtures(rows, "mix", year);
        for (var sector : Category.SECTORS) {
            put(rows, sector.line(), inventory.allGases(sector, year, GwpSet.AR5));
        }
        indirect(rows, false, year);
        indirect(rows, true, year);
        return rows;
    }

    /** The inventory column of tables 7 to 9, where energy stands without transport. */
    Map<String, Quantity> recent(int year) {
        var rows = new TreeMap<String, Quantity>();
        for (var gas : List.of(Gas.CO2, Gas.CH4, Gas.N2O)) {
            put(rows, name(gas) + "Excluding", inventory.total(gas, false, year));
            put(rows, name(gas) + "Including", inventory.total(gas, true, year));
        }
        mixtures(rows, "otherGas", year);
        var transport = inventory.allGases(Category.TRANSPORT, year, GwpSet.AR5);
        put(rows, "transport", transport);
        put(rows, "energy", minus(inventory.allGases(Category.ENERGY, year, GwpSet.AR5), transport));
        for (var sector : List.of(Category.INDUSTRY, Category.AGRICULTURE, Category.LULUCF, Category.WASTE)) {
            put(rows, sector.line(), inventory.allGases(sector, year, GwpSet.AR5));
        }
        put(rows, "otherSector", inventory.allGases(Category.OTHER, year, GwpSet.AR5));
        return rows;
    }

    private void mixtures(Map<String, Quantity> rows, String mix, int year) {
        put(rows, "hfcs", inventory.total(Gas.HFCS, false, year));
        put(rows, "pfcs", inventory.total(Gas.PFCS, false, year));
        put(rows, mix, inventory.total(Gas.MIX, false, year));
        put(rows, "sf6", inventory.total(Gas.SF6, false, year));
        put(rows, "nf3", inventory.total(Gas.NF3, false, year));
    }

    /** The total with indirect CO2: all gases, with CO2 as the file's row with indirect CO2 states it. */
    private void indirect(Map<String, Quantity> rows, boolean withLulucf, int year) {
        var category = withLulucf ? Category.TOTAL_WITH_INDIRECT : Category.TOTAL_WITHOUT_INDIRECT;
        var co2 = inventory.value(category, Gas.CO2, year, GwpSet.AR5);
        if (co2.isEmpty()) {
            return;
        }
        var others = List.of(Gas.CH4, Gas.N2O, Gas.HFCS, Gas.PFCS, Gas.MIX, Gas.SF6, Gas.NF3).stream()
                .map(gas -> inventory.total(gas, withLulucf, year))
                .toList();
        put(rows, category.line(), Inventory.sum(List.of(co2, Inventory.sum(others))));
    }

    /** Energy without transport; nothing where the file does not tell transport apart. */
    private static Optional<Quantity> minus(Optional<Quantity> all, Optional<Quantity> part) {
        return all.orElse(null) instanceof Quantity.Amount whole && part.orElse(null) instanceof Quantity.Amount taken
                ? Optional.of(Quantity.of(whole.value().subtract(taken.value())))
                : Optional.empty();
    }

    private static String name(Gas gas) {
        return switch (gas) {
            case CO2 -> "co2";
            case CH4 -> "ch4";
            case N2O -> "n2o";
            default -> throw new IllegalArgumentException(gas + " has one line.");
        };
    }

    private static void put(Map<String, Quantity> rows, String line, Optional<Quantity> value) {
        value.ifPresent(quantity -> rows.put(line, quantity));
    }
}

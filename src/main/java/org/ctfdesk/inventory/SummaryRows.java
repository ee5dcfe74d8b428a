package org.ctfdesk.inventory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/** The lines of table 6, and those of the inventory column of tables 7 to 9, for one year. */
final class SummaryRows {
    private static final List<Gas> SINGLE = List.of(Gas.CO2, Gas.CH4, Gas.N2O);
    private static final List<Gas> OTHERS = List.of(Gas.CH4, Gas.N2O, Gas.HFCS, Gas.PFCS, Gas.MIX, Gas.SF6, Gas.NF3);

    /**
     * What a year says.
     *
     * @param values by line; what the file does not say is left out
     * @param missing the lines that were left blank, each with the terms that it lacks
     */
    record Lines(Map<String, Quantity> values, Map<String, Set<Sum.Gap>> missing) {
        Lines() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        private void put(String line, Sum sum) {
            sum.value().ifPresent(quantity -> values.put(line, quantity));
            if (!sum.missing().isEmpty()) {
                missing.put(line, sum.missing());
            }
        }
    }

    private static final List<String> SUMMARY = List.of("co2Without", "co2With", "ch4Without", "ch4With", "n2oWithout", "n2oWith",
            "hfcs", "pfcs", "mix", "sf6", "nf3", "totalWithout", "totalWith", "totalWithoutIndirect", "totalWithIndirect",
            "energy", "industry", "agriculture", "lulucf", "waste", "other", "totalSectors");
    private static final List<String> RECENT = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste",
            "otherSector", "co2Including", "co2Excluding", "ch4Including", "ch4Excluding", "n2oIncluding", "n2oExcluding",
            "hfcs", "pfcs", "sf6", "nf3", "otherGas", "totalWith", "totalWithout");

    private final Inventory inventory;

    SummaryRows(Inventory inventory) {
        this.inventory = inventory;
    }

    /** The lines that an inventory may fill: of table 6, or of tables 7 to 9. */
    static List<String> lines(boolean summary) {
        return summary ? SUMMARY : RECENT;
    }

    /** Table 6. */
    Lines summary(int year) {
        var rows = new Lines();
        for (var gas : SINGLE) {
            rows.put(name(gas) + "Without", inventory.total(gas, false, year));
            rows.put(name(gas) + "With", inventory.total(gas, true, year));
        }
        mixtures(rows, "mix", year);
        for (var sector : Category.SECTORS) {
            rows.put(sector.line(), inventory.allGases(sector, year, GwpSet.AR5));
        }
        indirect(rows, false, year);
        indirect(rows, true, year);
        return rows;
    }

    /** The inventory column of tables 7 to 9, where energy stands without transport. */
    Lines recent(int year) {
        var rows = new Lines();
        for (var gas : SINGLE) {
            rows.put(name(gas) + "Excluding", inventory.total(gas, false, year));
            rows.put(name(gas) + "Including", inventory.total(gas, true, year));
        }
        mixtures(rows, "otherGas", year);
        var transport = inventory.allGases(Category.TRANSPORT, year, GwpSet.AR5);
        rows.put("transport", transport);
        rows.put("energy", inventory.allGases(Category.ENERGY, year, GwpSet.AR5).minus(transport));
        for (var sector : List.of(Category.INDUSTRY, Category.AGRICULTURE, Category.LULUCF, Category.WASTE)) {
            rows.put(sector.line(), inventory.allGases(sector, year, GwpSet.AR5));
        }
        rows.put("otherSector", inventory.allGases(Category.OTHER, year, GwpSet.AR5));
        return rows;
    }

    private void mixtures(Lines rows, String mix, int year) {
        rows.put("hfcs", inventory.total(Gas.HFCS, false, year));
        rows.put("pfcs", inventory.total(Gas.PFCS, false, year));
        rows.put(mix, inventory.total(Gas.MIX, false, year));
        rows.put("sf6", inventory.total(Gas.SF6, false, year));
        rows.put("nf3", inventory.total(Gas.NF3, false, year));
    }

    /** The total with indirect CO2: all gases, with CO2 as the file's row with indirect CO2 states it. */
    private void indirect(Lines rows, boolean withLulucf, int year) {
        var category = withLulucf ? Category.TOTAL_WITH_INDIRECT : Category.TOTAL_WITHOUT_INDIRECT;
        if (inventory.file().onAr5() && inventory.entry(category, Gas.AGGREGATE).isPresent()) {
            rows.put(category.line(), inventory.cell(category, Gas.AGGREGATE, year, GwpSet.AR5));
            return;
        }
        var co2 = inventory.cell(category, Gas.CO2, year, GwpSet.AR5);
        if (inventory.entry(category, Gas.CO2).isEmpty()) {
            return;
        }
        var others = OTHERS.stream().map(gas -> inventory.total(gas, withLulucf, year)).toList();
        rows.put(category.line(), Sum.over(List.of(co2, Sum.over(others))));
    }

    private static String name(Gas gas) {
        return switch (gas) {
            case CO2 -> "co2";
            case CH4 -> "ch4";
            case N2O -> "n2o";
            default -> throw new IllegalArgumentException(gas + " has one line.");
        };
    }
}

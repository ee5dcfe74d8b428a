package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * The rows of one Party's inventory that tables 6 to 9 can use, in kt of the gas or kt CO2 eq., and sums of them. All
 * arithmetic is exact.
 */
public final class Inventory {
    /**
     * One row understood.
     *
     * @param equivalent true where the values are CO2 eq. as published, false for a mass
     * @param values in kt
     * @param line of the file
     */
    record Entry(Category category, Gas gas, boolean equivalent, SortedMap<Integer, Quantity> values, int line) {}

    /** The gases that are told apart. */
    private static final List<Gas> SINGLE =
            List.of(Gas.CO2, Gas.CH4, Gas.N2O, Gas.HFCS, Gas.PFCS, Gas.MIX, Gas.SF6, Gas.NF3);

    private final InventoryFile file;
    private final Map<Category, Map<Gas, Entry>> entries = new TreeMap<>();

    private Inventory(InventoryFile file) {
        this.file = file;
    }

    /**
     * The rows of a Party that can be used.
     *
     * @param party needed where the file names several
     * @param findings what could not be used is added here
     */
    public static Inventory of(InventoryFile file, Optional<String> party, List<InventoryFinding> findings)
            throws InventoryFailure {
        var parties = file.parties();
        if (party.isPresent() && !parties.isEmpty() && !parties.contains(party.get())) {
            throw new InventoryFailure("inventory.failure.unknownParty", file.name(), party.get(), String.join(", ", parties));
        }
        if (party.isEmpty() && parties.size() > 1) {
            throw new InventoryFailure("inventory.failure.severalParties", file.name(), String.join(", ", parties));
        }
        var inventory = new Inventory(file);
        for (var series : file.series()) {
            if (party.isEmpty() || parties.isEmpty() || series.party().equals(party.get())) {
                inventory.add(series, findings);
            }
        }
        if (inventory.entries.isEmpty()) {
            throw new InventoryFailure("inventory.failure.nothing", file.name());
        }
        return inventory;
    }

    private void add(Series series, List<InventoryFinding> findings) {
        var category = Category.of(series.category());
        var gas = Gas.of(series.gas());
        var unit = Unit.of(series.unit());
        if (category.isEmpty()) {
            findings.add(InventoryFinding.warning("category", file.name(), series.line(), series.category()));
        } else if (gas.isEmpty()) {
            findings.add(InventoryFinding.warning("gas", file.name(), series.line(), series.gas()));
        } else if (unit.isEmpty()) {
            findings.add(InventoryFinding.warning("unit", file.name(), series.line(), series.unit()));
        } else if (gas.get().isMixture() && !unit.get().isEquivalent()) {
            findings.add(InventoryFinding.warning("mixtureInMass", file.name(), series.line(), series.gas(), series.unit()));
        } else {
            var rows = entries.computeIfAbsent(category.get(), any -> new TreeMap<>());
            if (rows.containsKey(gas.get())) {
                findings.add(InventoryFinding.warning(
                        "twice", file.name(), series.line(), series.category(), series.gas(), rows.get(gas.get()).line()));
                return;
            }
            var equivalent = unit.get().isEquivalent() && gas.get() != Gas.CO2;
            rows.put(gas.get(), new Entry(category.get(), gas.get(), equivalent, inKt(series, unit.get()), series.line()));
            if (unit.get() == Unit.T_CO2_EQ) {
                findings.add(InventoryFinding.information(
                        "tonnes", file.name(), series.line(), series.category(), series.gas(), series.unit()));
            }
            if (equivalent && !gas.get().isMixture()) {
                findings.add(InventoryFinding.warning("equivalent", file.name(), series.line(), series.category(), series.gas()));
            }
        }
    }

    private static SortedMap<Integer, Quantity> inKt(Series series, Unit unit) {
        var values = new TreeMap<Integer, Quantity>();
        series.values().forEach((year, value) -> values.put(year, value instanceof Quantity.Amount amount && unit.power() != 0
                ? Quantity.of(plain(amount.value().scaleByPowerOfTen(unit.power())))
                : value));
        return Collections.unmodifiableSortedMap(values);
    }

    /** No figure is kept with a negative scale, which would be written with an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    public InventoryFile file() {
        return file;
    }

    Optional<Entry> entry(Category category, Gas gas) {
        return Optional.ofNullable(entries.getOrDefault(category, Map.of()).get(gas));
    }

    /** True where the file has a row for that category. */
    public boolean has(Category category) {
        return entries.containsKey(category);
    }

    /** One cell of the file in kt CO2 eq. on that set of global warming potentials; mixtures as published. */
    public Optional<Quantity> value(Category category, Gas gas, int year, GwpSet set) {
        return entry(category, gas).flatMap(entry -> Optional.ofNullable(entry.values().get(year)).map(value ->
                value instanceof Quantity.Amount amount && !entry.equivalent()
                        ? Quantity.of(plain(amount.value().multiply(set.of(gas))))
                        : value));
    }

    /** All gases of a category. */
    public Optional<Quantity> allGases(Category category, int year, GwpSet set) {
        return sum(SINGLE.stream().map(gas -> value(category, gas, year, set)).toList());
    }

    /** A gas over the sectors. */
    public Optional<Quantity> overSectors(Gas gas, boolean withLulucf, int year, GwpSet set) {
        return sum(Category.SECTORS.stream()
                .filter(sector -> withLulucf || sector != Category.LULUCF)
                .map(sector -> value(sector, gas, year, set))
                .toList());
    }

    /** The total of a gas as published, or else its sum over the sectors. */
    public Optional<Quantity> total(Gas gas, boolean withLulucf, int year) {
        var published = value(withLulucf ? Category.TOTAL_WITH : Category.TOTAL_WITHOUT, gas, year, GwpSet.AR5);
        return published.isPresent() ? published : overSectors(gas, withLulucf, year, GwpSet.AR5);
    }

    /** Amounts added up, keys counting as nothing beside them; keys alone stay keys. */
    static Optional<Quantity> sum(List<Optional<Quantity>> terms) {
        Quantity.Amount total = null;
        var keys = new ArrayList<NotationKey>();
        for (var term : terms) {
            switch (term.orElse(null)) {
                case null -> {}
                case Quantity.Amount amount -> total = total == null ? amount : Quantity.of(total.value().add(amount.value()));
                case Quantity.Keys some -> some.keys().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
                case Quantity.Range range -> throw new IllegalStateException("An inventory file holds no ranges.");
            }
        }
        if (total != null) {
            return Optional.of(total);
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Quantity.Keys(keys, List.of()));
    }
}

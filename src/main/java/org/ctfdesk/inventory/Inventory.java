package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * The rows of one Party's inventory that tables 6 to 9 can use, in kt of the gas or kt CO2 eq., and sums of them. All
 * arithmetic is exact, and a sum over a term that is blank is blank.
 */
public final class Inventory {
    /**
     * One row understood.
     *
     * @param name of the category as the file has it
     * @param equivalent true where the values are CO2 eq. as published, false for a mass
     * @param values in kt
     * @param file and sheet that it stands in, as messages call it
     * @param line of the file or sheet
     */
    record Entry(Category category, Gas gas, String name, boolean equivalent, SortedMap<Integer, Quantity> values, String file,
            int line) {
        Entry with(SortedMap<Integer, Quantity> others) {
            return new Entry(category, gas, name, equivalent, others, file, line);
        }
    }

    /** The gases that are told apart. */
    private static final List<Gas> SINGLE =
            List.of(Gas.CO2, Gas.CH4, Gas.N2O, Gas.HFCS, Gas.PFCS, Gas.MIX, Gas.SF6, Gas.NF3);

    /** A figure stands behind the key, and a sum without it would be another sum. */
    private static final Set<NotationKey> WITHHELD = Set.of(NotationKey.C);

    /** Emissions without an estimate count as nothing, but a total with LULUCF is none without LULUCF. */
    private static final Set<NotationKey> NOT_ESTIMATED = Set.of(NotationKey.C, NotationKey.NE, NotationKey.FX);

    private final InventoryFile file;
    private final Map<Category, Map<Gas, Entry>> entries;
    private final List<Sum.Lost> lost;
    private final Afolu afolu;

    private Inventory(InventoryFile file, Entries.Used rows) {
        this.file = file;
        this.entries = rows.entries();
        this.lost = rows.lost();
        this.afolu = new Afolu(this);
    }

    /**
     * The rows of a Party that can be used.
     *
     * @param wish the Party is needed where the file names several
     * @param findings what could not be used is added here
     */
    public static Inventory of(InventoryFile file, ImportWish wish, List<InventoryFinding> findings) throws InventoryFailure {
        var rows = PartyRows.of(file, wish.party(), findings);
        var inventory = new Inventory(file, Entries.of(file, rows, wish, findings));
        if (inventory.entries.isEmpty()) {
            throw InventoryFailure.nothing(file.name(), findings);
        }
        return inventory;
    }

    public InventoryFile file() {
        return file;
    }

    /** Every row understood, by category and gas. */
    List<Entry> entries() {
        var all = new ArrayList<Entry>();
        entries.values().forEach(gases -> all.addAll(gases.values()));
        return all;
    }

    Optional<Entry> entry(Category category, Gas gas) {
        return Optional.ofNullable(entries.getOrDefault(category, Map.of()).get(gas));
    }

    /** True where some row has a figure or key for that year, or for that column without a year. */
    boolean hasYear(int year) {
        return entries().stream().anyMatch(entry -> entry.values().containsKey(year));
    }

    /** True where the file has a row for that category, or rows for the parts that make it. */
    public boolean has(Category category) {
        return entries.containsKey(category) || afolu.makes(category);
    }

    /** True where agriculture and LULUCF are put together from the parts of AFOLU. */
    boolean isAfolu() {
        return afolu.isUsed();
    }

    /** True where the file has a row of its own for that category. */
    boolean hasRow(Category category) {
        return entries.containsKey(category);
    }

    /** One cell of the file in kt CO2 eq. on that set of global warming potentials; mixtures as published. */
    public Optional<Quantity> value(Category category, Gas gas, int year, GwpSet set) {
        return entry(category, gas).flatMap(entry -> Optional.ofNullable(entry.values().get(year)).map(value ->
                value instanceof Quantity.Amount amount && !entry.equivalent()
                        ? Quantity.of(plain(amount.value().multiply(set.of(gas))))
                        : value));
    }

    /** No figure is kept with a negative scale, which would be written with an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** One cell as a term of a sum: a row that is blank or confidential in that year lacks it, no row at all is no term. */
    Sum cell(Category category, Gas gas, int year, GwpSet set) {
        return entry(category, gas).map(entry -> {
            var gap = new Sum.Term(category, Optional.of(gas), entry.line());
            return value(category, gas, year, set).map(Sum::of).map(term -> term.withholding(WITHHELD, gap))
                    .orElseGet(() -> Sum.lacking(gap));
        }).orElseGet(() -> lacking(lost.stream().filter(row -> row.category().equals(Optional.of(category))
                && row.gas().equals(Optional.of(gas)) && row.isIn(year))));
    }

    private static Sum lacking(Stream<Sum.Lost> rows) {
        return rows.findFirst().map(Sum::lacking).orElse(Sum.NOTHING);
    }

    /** True where the file has a row of that category, though none that can be used. */
    boolean hasLost(Category category) {
        return lost.stream().anyMatch(row -> row.category().equals(Optional.of(category)));
    }

    /** A gas of a sector; of agriculture and LULUCF also where the file has only the parts of AFOLU. */
    private Sum sector(Category sector, Gas gas, int year, GwpSet set) {
        return !entries.containsKey(sector) && afolu.makes(sector) ? afolu.sector(sector, gas, year, set) : cell(sector, gas, year, set);
    }

    /** All gases of a category, as published where that is on AR5. */
    Sum allGases(Category category, int year, GwpSet set) {
        return file.onAr5() && entry(category, Gas.AGGREGATE).isPresent()
                ? cell(category, Gas.AGGREGATE, year, set)
                : overGases(category, year, set);
    }

    /** All gases of a category, added up. */
    Sum overGases(Category category, int year, GwpSet set) {
        var terms = new ArrayList<>(SINGLE.stream().map(gas -> sector(category, gas, year, set)).toList());
        terms.add(lacking(lost.stream()
                .filter(row -> row.category().equals(Optional.of(category)) && row.gas().isEmpty() && row.isIn(year))));
        return Sum.over(terms);
    }

    /** A gas over the sectors. */
    Sum overSectors(Gas gas, boolean withLulucf, int year, GwpSet set) {
        var terms = new ArrayList<Sum>();
        var whole = withLulucf ? afolu.whole(gas, year, set) : Optional.<Sum>empty();
        whole.ifPresent(terms::add);
        for (var sector : Category.SECTORS) {
            var isContained = whole.isPresent() && (sector == Category.AGRICULTURE || sector == Category.LULUCF);
            if (!isContained && (withLulucf || sector != Category.LULUCF)) {
                var term = sector(sector, gas, year, set);
                terms.add(sector == Category.LULUCF ? term.withholding(NOT_ESTIMATED, gap(sector, gas)) : term);
            }
        }
        if (mayLackASector(gas)) {
            terms.add(lacking(lost.stream()
                    .filter(row -> row.category().isEmpty() && row.gas().equals(Optional.of(gas)) && row.isIn(year))));
        }
        var sum = Sum.over(terms);
        return withLulucf && whole.isEmpty() && !has(Category.LULUCF) && sum.value().isPresent()
                ? Sum.lacking(new Sum.Term(Category.LULUCF, Optional.empty(), 0))
                : sum;
    }

    /** True where a sector has no row of the gas, so that a row of an unknown name may be that sector. */
    private boolean mayLackASector(Gas gas) {
        return Category.SECTORS.stream().filter(sector -> sector != Category.OTHER && entry(sector, gas).isEmpty())
                .anyMatch(sector -> !afolu.makes(sector) || !afolu.has(sector, gas));
    }

    private Sum.Gap gap(Category category, Gas gas) {
        return new Sum.Term(category, Optional.of(gas), entry(category, gas).map(Entry::line).orElse(0));
    }

    /** The total of a gas as published, or else its sum over the sectors. */
    Sum total(Gas gas, boolean withLulucf, int year) {
        var published = value(withLulucf ? Category.TOTAL_WITH : Category.TOTAL_WITHOUT, gas, year, GwpSet.AR5);
        return published.map(Sum::of).orElseGet(() -> overSectors(gas, withLulucf, year, GwpSet.AR5));
    }
}

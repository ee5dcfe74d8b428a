package org.ctfdesk.inventory;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Words;

/** A file in which rows, or columns of a year, stand twice with different figures: somebody has to say which count. */
public final class RowsTwice extends InventoryFailure {
    private static final long serialVersionUID = 1;
    private static final int PAIRS = 5;
    private static final int YEARS = 3;

    /** Which of them counts. */
    public enum Counts {
        /** The first one; of the other what the first leaves blank. */
        FIRST,
        /** The last one; of the other what the last leaves blank. */
        LAST,
        /** Both, added up: parts of one category. */
        SUM
    }

    /**
     * Two rows that contradict each other.
     *
     * @param apart the years in which they do, in kt, first and second
     * @param isOneRow true for two columns of one year
     */
    record Pair(Inventory.Entry first, Inventory.Entry second, SortedMap<Integer, List<Quantity>> apart, boolean isOneRow) {
        private String told(Words words) {
            var years = apart.entrySet().stream().limit(YEARS)
                    .map(year -> words.of("inventory.twice.year", String.valueOf(year.getKey()), TwoRows.shown(year.getValue().getFirst()),
                            TwoRows.shown(year.getValue().getLast())))
                    .collect(Collectors.joining("; ")) + (apart.size() > YEARS ? "; …" : "");
            var gas = words.of("inventory.gas." + second.gas());
            return isOneRow
                    ? words.of("inventory.twice.columns", second.file(), second.line(), second.name(), gas, years)
                    : words.of("inventory.twice.rows", second.file(), second.line(), second.name(), gas, years, first.file(),
                            first.line());
        }
    }

    private final transient String file;
    private final transient List<Pair> pairs;

    RowsTwice(String file, List<Pair> pairs) {
        super("inventory.failure.twice", file);
        this.file = file;
        this.pairs = List.copyOf(pairs);
    }

    /** What contradicts what, a line each. */
    public String pairs(Words words) {
        return pairs.stream().limit(PAIRS).map(pair -> pair.told(words)).collect(Collectors.joining("\n"))
                + (pairs.size() > PAIRS ? "\n" + words.of("inventory.twice.more", pairs.size() - PAIRS) : "");
    }

    /** True where the figures may be parts of one. */
    public boolean canBeAdded() {
        return pairs.stream().allMatch(pair -> !pair.isOneRow() && pair.first().equivalent() == pair.second().equivalent());
    }

    @Override
    public String told(Words words) {
        return words.of("inventory.failure.twice", file) + "\n" + pairs(words) + "\n"
                + words.of(canBeAdded() ? "inventory.twice.say" : "inventory.twice.sayOne");
    }
}

package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Words;

/** Which terms an inventory lacks, and which sums were left blank for each. */
final class MissingTerms {
    private final Inventory inventory;
    private final Words words;
    private final Map<Sum.Gap, Blanks> gaps = new LinkedHashMap<>();

    /** What was left blank because one term is missing. */
    private record Blanks(TreeSet<Integer> years, LinkedHashSet<String> rows) {
        Blanks() {
            this(new TreeSet<>(), new LinkedHashSet<>());
        }

        void add(int year, String row) {
            years.add(year);
            rows.add(row);
        }
    }

    MissingTerms(Inventory inventory, Words words) {
        this.inventory = inventory;
        this.words = words;
    }

    /** Notes that a row was left blank for a term. */
    void add(Sum.Gap gap, int year, String row) {
        gaps.computeIfAbsent(gap, any -> new Blanks()).add(year, row);
    }

    /** What to tell of it. */
    List<InventoryFinding> findings() {
        var findings = new ArrayList<InventoryFinding>();
        tellGaps(findings);
        tellKeys(findings);
        tellSectors(findings);
        return findings;
    }

    /** Each term that is missing, with the sums that were left blank for it. */
    private void tellGaps(List<InventoryFinding> findings) {
        var file = inventory.file().name();
        gaps.forEach((gap, blanks) -> {
            var years = blanks.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
            var rows = String.join("; ", blanks.rows());
            findings.add(switch (gap) {
                case Sum.Lost lost -> InventoryFinding.warning("gapLost", lost.series().in(file), lost.series().line(),
                        lost.series().category(), lost.series().gas(), years, rows);
                case Sum.Term term -> blank(term, years, rows);
            });
        });
    }

    private InventoryFinding blank(Sum.Term term, String years, String rows) {
        var gas = term.gas().map(each -> words.of("inventory.gas." + each)).orElse("");
        return term.gas().flatMap(each -> inventory.entry(term.category(), each)).filter(each -> term.line() > 0)
                .map(each -> InventoryFinding.warning("gap", each.file(), each.line(), each.name(), gas, years, rows))
                .orElseGet(() -> InventoryFinding.warning(term.gas().isEmpty() ? "gapNoRow" : "gapAfolu", inventory.file().name(),
                        words.of("inventory.category." + term.category().line()), gas, years, rows));
    }

    /** Keys that say that there may be emissions, in terms of sums that were written without them. */
    private void tellKeys(List<InventoryFinding> findings) {
        var keyed = new LinkedHashSet<String>();
        for (var entry : inventory.entries()) {
            var keys = new TreeSet<NotationKey>();
            if (!entry.category().isTotal() && entry.category() != Category.TRANSPORT) {
                entry.values().values().stream().filter(Quantity.Keys.class::isInstance).map(Quantity.Keys.class::cast)
                        .forEach(some -> keys.addAll(some.keys()));
            }
            keys.removeIf(key -> key.countsAsZero() || key == NotationKey.C);
            if (!keys.isEmpty()) {
                keyed.add(entry.name() + ", " + words.of("inventory.gas." + entry.gas()) + " ("
                        + keys.stream().map(NotationKey::name).collect(Collectors.joining(", ")) + ")");
            }
        }
        if (!keyed.isEmpty()) {
            findings.add(InventoryFinding.information("keyed", inventory.file().name(), String.join("; ", keyed)));
        }
    }

    private void tellSectors(List<InventoryFinding> findings) {
        var file = inventory.file().name();
        if (inventory.isAfolu()) {
            findings.add(InventoryFinding.information("afolu", file));
        }
        var lacking = Category.SECTORS.stream().filter(sector -> sector != Category.OTHER && !inventory.has(sector)
                        && !inventory.hasLost(sector))
                .map(sector -> words.of("inventory.category." + sector.line())).collect(Collectors.joining("; "));
        if (!lacking.isEmpty()) {
            findings.add(InventoryFinding.warning("noSector", file, lacking));
        }
        var gases = Stream.of(Gas.CO2, Gas.CH4, Gas.N2O).filter(gas -> inventory.entries().stream().noneMatch(entry -> entry.gas() == gas))
                .map(gas -> words.of("inventory.gas." + gas)).collect(Collectors.joining("; "));
        if (!gases.isEmpty() && inventory.entries().stream().noneMatch(entry -> entry.gas() == Gas.AGGREGATE)) {
            findings.add(InventoryFinding.warning("noGas", file, gases));
        }
    }
}

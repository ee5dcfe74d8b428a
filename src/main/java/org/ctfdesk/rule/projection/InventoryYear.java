package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.RoundedSum;

/** The latest year of table 6 in the lines of table 7. */
final class InventoryYear {
    /** Lines of table 7, and those of table 6 that are the same. */
    private static final Map<String, String> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("industry", "industry"), Map.entry("agriculture", "agriculture"), Map.entry("lulucf", "lulucf"),
            Map.entry("waste", "waste"), Map.entry("otherSector", "other"),
            Map.entry("co2Including", "co2With"), Map.entry("co2Excluding", "co2Without"),
            Map.entry("ch4Including", "ch4With"), Map.entry("ch4Excluding", "ch4Without"),
            Map.entry("n2oIncluding", "n2oWith"), Map.entry("n2oExcluding", "n2oWithout"),
            Map.entry("hfcs", "hfcs"), Map.entry("pfcs", "pfcs"), Map.entry("sf6", "sf6"), Map.entry("nf3", "nf3"),
            Map.entry("totalWith", "totalWith"), Map.entry("totalWithout", "totalWithout")));
    /** Energy here, which is one line there. */
    private static final List<String> ENERGY = List.of("energy", "transport");

    private final Figures inventory;
    private final ColumnKey column;
    private final ColumnKey scenarioColumn;

    InventoryYear(Report report) {
        inventory = Figures.of(report, Summary.FORM.id());
        column = new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo());
        scenarioColumn = Scenarios.recent(report.profile());
    }

    /** The lines that both tables have. */
    static Iterable<String> lines() {
        return LINES.keySet();
    }

    /** The figure of a line, where it is one and means the same. */
    Optional<RoundedSum> figure(String line) {
        if ((line.equals("hfcs") || line.equals("pfcs")) && hasMix()) {
            return Optional.empty();
        }
        return Optional.ofNullable(LINES.get(line)).flatMap(there -> inventory.figure(there, column));
    }

    /** What table 6 holds, as table 7 would. */
    Optional<Answer> answer(String line) {
        return figure(line).map(figure -> inventory.typed(LINES.get(line), column).map(Scenarios::moved).orElseGet(figure::quantity));
    }

    /** Energy with transport. */
    Optional<RoundedSum> energy() {
        return inventory.figure("energy", column);
    }

    /** True where a scenario begins with the inventory's figure. */
    boolean confirms(Figures scenario, String line) {
        var given = ENERGY.contains(line) ? scenario.sum(ENERGY, scenarioColumn) : scenario.figure(line, scenarioColumn);
        var expected = ENERGY.contains(line) ? energy() : figure(line);
        return given.isPresent() && expected.filter(given.get()::agreesWith).isPresent();
    }

    /** An unspecified mix of HFCs and PFCs has no line in table 7. */
    private boolean hasMix() {
        return inventory.figure("mix", column).filter(mix -> mix.value().signum() == 0).isEmpty();
    }
}

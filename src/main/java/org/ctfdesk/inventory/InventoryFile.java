package org.ctfdesk.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import org.ctfdesk.text.Folded;

/**
 * An inventory file, read but not yet understood.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param years of its columns, ascending
 * @param findings about cells and columns that could not be read
 */
public record InventoryFile(
        String name, String sha256, List<Integer> years, List<Series> series, List<InventoryFinding> findings) {
    public InventoryFile {
        years = List.copyOf(years);
        series = List.copyOf(series);
        findings = List.copyOf(findings);
    }

    /** The Parties that it names, in its order, each in its first spelling; empty where it has no such column. */
    public List<String> parties() {
        var names = new LinkedHashMap<Folded, String>();
        series.stream().map(Series::party).filter(party -> !party.isEmpty()).forEach(party -> names.putIfAbsent(Folded.of(party), party));
        return List.copyOf(names.values());
    }
}

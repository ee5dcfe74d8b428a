package org.ctfdesk.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import org.ctfdesk.text.Folded;

/**
 * An inventory file, read but not yet understood.
 *
 * @param name what messages call it; of several files the first
 * @param origins every file that was read
 * @param years of its columns, ascending
 * @param onAr5 true where CO2 eq. of whole sectors and of all gases is known to be on AR5, so that it may be taken as published
 * @param findings about cells and columns that could not be read
 */
public record InventoryFile(
        String name, List<Origin> origins, List<Integer> years, List<Series> series, boolean onAr5,
        List<InventoryFinding> findings) {
    public InventoryFile {
        origins = List.copyOf(origins);
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

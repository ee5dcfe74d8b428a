package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * The sector of a measure is one of which its name speaks (a reminder): MPGs, para. 82(f). Only names that speak of sectors, in English;
 * one that speaks of several may be any of them.
 */
public final class SectorUnlikely extends Rule.OfLine {
    private static final Map<String, List<String>> NAMES = new TreeMap<>(Map.of(
            "waste", List.of("landfill", "compost", "wastewater", "municipal waste", "solid waste", "sewage", "recycling"),
            "lulucf", List.of("afforest", "reforest", "deforest", "mangrove", "peatland", "forest restor", "forest protect", "woodland"),
            "agriculture", List.of("livestock", "cattle", "manure", "fertili", "rice ", "paddy", "enteric", "dairy", "cropland", "feeding"),
            "industry", List.of("cement", "clinker", "refrigerant", "hfc", "f-gas", "aluminium", "nitric acid", "industrial process"),
            "transport", List.of("vehicle", "metro", "railway", "bicycl", "cycling", "bus rapid", "electric bus", "fuel economy", "highway",
                    "buses", "cars", "freight", "public transport", "shipping", "aviation"),
            "energy", List.of("electricity", "power plant", "wind ", "solar", "photovolt", "coal", "cook", "heating", "building",
                    "appliance",
                    "lighting", "stove", "boiler", "geothermal", "hydropower", "energy efficiency", "biogas", "methane rules",
                            "oil and gas",
                    "energy recovery", "waste-to-energy", "biomass", "charcoal", "fuelwood")));

    public SectorUnlikely() {
        super(info("OWN-156", mpgs("82(f)")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var sectors = row.chosen(MeasureRow.SECTORS);
        var name = row.words(ColumnKey.LABEL).orElse("");
        if (name.isEmpty() || sectors.isEmpty() || !FreeText.isEnglish(line.profile())
                || !Measures.SECTORS_KIND.options().containsAll(sectors) || sectors.contains(MeasureRow.OTHER)) {
            return;
        }
        String first = null;
        for (var entry : NAMES.entrySet()) {
            if (isNamed(name, entry.getValue())) {
                if (sectors.contains(entry.getKey())) {
                    return;
                }
                first = first == null ? entry.getKey() : first;
            }
        }
        if (first != null) {
            found.at(line.place(MeasureRow.SECTORS)).with(new ListOption(Measures.SECTORS_KIND, first));
        }
    }

    /** Found without making another text of each of thousands of names. */
    private static boolean isNamed(String name, List<String> words) {
        for (var word : words) {
            for (var at = 0; at + word.length() <= name.length(); at++) {
                if (name.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.ctfdesk.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ctfdesk.text.Folded;

/**
 * Rows of an inventory that are no sector: parts of one that stand without a number, as the common reporting tables name them, and
 * memo items, which stand outside the totals.
 */
final class PartNames {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[.)]?\\s+");
    private static final Pattern MEMO = Pattern.compile(
            "^(?:1\\.d\\b.*|memo items?.*|.*\\bbunkers?\\b.*|.*\\bbunkering\\b.*|international (?:aviation|navigation|maritime|marine).*"
            + "|aviation$|multilateral operations|co2 (?:emissions )?from biomass.*|biomass|biogenic.*|co2 captured.*"
            + "|long term storage of c.*|indirect (?:n2o|co2).*|soutes .*|.*(?:bunker|internacional|internationale?)$)");

    private static final Map<Category, List<String>> PARTS = new TreeMap<>(Map.of(
            Category.ENERGY, List.of("fuel combustion", "energy industries", "manufacturing industries", "other sectors", "fugitive",
                    "solid fuels", "oil and natural gas", "co2 transport and storage", "road transport", "domestic aviation", "railways",
                    "domestic navigation", "electricity", "residential", "commercial"),
            Category.INDUSTRY, List.of("mineral industry", "mineral products", "chemical industry", "metal industry", "metal production",
                    "non energy products", "electronics industry", "electronic industry", "product uses as", "other product manufacture",
                    "cement", "lime production"),
            Category.AGRICULTURE, List.of("enteric fermentation", "manure management", "rice cultivation", "agricultural soils",
                    "prescribed burning", "field burning", "liming", "urea application", "other carbon containing"),
            Category.LULUCF, List.of("forest land", "cropland", "grassland", "wetlands", "settlements", "other land",
                    "harvested wood products"),
            Category.WASTE, List.of("solid waste disposal", "biological treatment", "incineration and open burning",
                    "waste incineration", "wastewater", "waste water")));

    private PartNames() {}

    /** The sector that a row of that name is a part of; nothing where the name is not known. */
    static Optional<Category> sector(String name) {
        var plain = NUMBER.matcher(Folded.of(name).key()).replaceFirst("");
        return PARTS.entrySet().stream().filter(sector -> sector.getValue().stream().anyMatch(plain::startsWith))
                .map(Map.Entry::getKey).findFirst();
    }

    /** True for what the totals do not hold. */
    static boolean isMemo(String name) {
        return MEMO.matcher(Folded.of(name).key()).matches();
    }
}

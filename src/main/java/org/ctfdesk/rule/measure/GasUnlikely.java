package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * The gases affected are such as the sectors emit, and those that the name of the measure tells of: a reminder beside MPGs,
 * para. 82(f) and (g).
 */
public final class GasUnlikely extends Rule.OfLine {
    /** Sectors in which none of these gases is emitted. */
    private static final Map<String, Set<String>> WITHOUT = Map.of(
            "lulucf", Set.of("hfcs", "pfcs", "sf6", "nf3"),
            "agriculture", Set.of("hfcs", "pfcs", "sf6", "nf3"),
            "waste", Set.of("hfcs", "pfcs", "sf6", "nf3"));
    /** In the order of the column's list: of two gases that are named, the first is told. */
    private static final List<Map.Entry<String, List<String>>> NAMES = List.of(
            Map.entry("ch4", List.of("methane", "méthane", "metano", "метан", "甲烷", "الميثان")),
            Map.entry("n2o", List.of("nitrous oxide", "n2o", "protoxyde d’azote", "óxido nitroso", "закис", "氧化亚氮", "أكسيد النيتروز")),
            Map.entry("hfcs", List.of("hfc")), Map.entry("pfcs", List.of("pfc")),
            Map.entry("sf6", List.of("sf6")), Map.entry("nf3", List.of("nf3")));

    /** Words of which one stands in nearly every measure that is about this gas alone. */
    private static final Map<String, List<String>> HINTS = Map.of(
            "hfcs", List.of("hfc", "refriger", "cool", "air cond", "fluor", "f-gas", "kigali", "montreal", "ozone", "foam", "aerosol",
                    "heat pump"),
            "pfcs", List.of("pfc", "alumin", "semicond", "electronic", "fluor", "f-gas", "anode", "refriger"),
            "sf6", List.of("sf6", "switch", "electr", "magnes", "fluor", "f-gas", "grid", "insulat", "transform", "sulphur", "sulfur"),
            "nf3", List.of("nf3", "semicond", "electronic", "photovolt", "display", "panel", "fluor", "f-gas", "nitrogen"));

    /** Words that tell of one of two gases that are often taken for each other. */
    private static final Map<String, List<String>> SIGNS = Map.of(
            "ch4", List.of("methan", "ch4", "landfill", "rice", "enteric", "livestock", "cattle", "cow", "manure", "biogas", "coal",
                    "flar", "leak", "sewage", "digest", "compost", "peat", "wetland", "stove", "cook"),
            "n2o", List.of("fertili", "nitrogen", "nitric", "nitrif", "denitrif", "adipic", "nitrous", "n2o", "urea"));
    /** With these words either gas is likely. */
    private static final List<String> EITHER = List.of("gas", "waste", "feed");

    public GasUnlikely() {
        super(info("OWN-88", mpgs("82(g)")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var gases = row.chosen(MeasureRow.GASES);
        var sectors = row.chosen(MeasureRow.SECTORS);
        if (gases.isEmpty() || !Measures.GASES_KIND.options().containsAll(gases)) {
            return;
        }
        for (var gas : gases) {
            if (!sectors.isEmpty() && sectors.stream().allMatch(sector -> WITHOUT.getOrDefault(sector, Set.of()).contains(gas))) {
                found.at(line.place(MeasureRow.GASES)).says("sector", new ListOption(Measures.GASES_KIND, gas));
                return;
            }
        }
        var name = row.words(ColumnKey.LABEL).orElse("");
        for (var gas : gases) {
            if (HINTS.containsKey(gas) && FreeText.isEnglish(line.profile()) && gases.size() == 1
                    && !isNamed(whole(row, name), HINTS.get(gas))) {
                found.at(line.place(MeasureRow.GASES)).says("hint", new ListOption(Measures.GASES_KIND, gas));
                return;
            }
        }
        if (gases.size() == 1 && FreeText.isEnglish(line.profile()) && SIGNS.keySet().stream().anyMatch(gases::contains)) {
            var whole = whole(row, name);
            for (var own : SIGNS.keySet()) {
                var other = own.equals("ch4") ? "n2o" : "ch4";
                if (gases.contains(own) && isNamed(whole, SIGNS.get(other)) && !isNamed(whole, SIGNS.get(own))
                        && !isNamed(whole, EITHER)) {
                    found.at(line.place(MeasureRow.GASES)).says("name", new ListOption(Measures.GASES_KIND, other));
                    return;
                }
            }
        }
        var told = (name + " " + row.words(ColumnKey.of("objectives")).orElse("")).toLowerCase(Locale.ROOT);
        for (var entry : NAMES) {
            if (!gases.contains(entry.getKey()) && isNamed(told, entry.getValue())) {
                found.at(line.place(MeasureRow.GASES)).says("name", new ListOption(Measures.GASES_KIND, entry.getKey()));
                return;
            }
        }
    }

    private static String whole(MeasureRow row, String name) {
        return String.join("\n", name, row.words(MeasureRow.DESCRIPTION).orElse(""),
                row.words(ColumnKey.of("objectives")).orElse("")).toLowerCase(Locale.ROOT);
    }

    /** At the beginning of a word: "price" is no rice, and biomethane is no gas affected. */
    private static boolean isNamed(String told, List<String> beginnings) {
        for (var beginning : beginnings) {
            for (var at = told.indexOf(beginning); at >= 0; at = told.indexOf(beginning, at + 1)) {
                if (at == 0 || !isLetter(told.codePointBefore(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of a script that parts words: before Chinese and Arabic ones other letters stand. */
    private static boolean isLetter(int before) {
        var script = Character.UnicodeScript.of(before);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC;
    }
}

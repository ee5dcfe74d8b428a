package org.ctfdesk.rule.measure.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;

/** Words that Parties write where the list offers an option that says the same. */
public final class OtherName {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/+&]|\\band\\b|\\bet\\b|\\by\\b)\\s*");

    public static final OtherName INSTRUMENTS = new OtherName(Measures.INSTRUMENT_KIND, Set.of(), Map.of(
            "regulatory", List.of("law", "laws", "legislation", "regulation", "regulations", "regulatory instrument", "act", "decree",
                    "mandatory standard", "réglementaire", "regulatorio", "reglamentario"),
            "economic", List.of("economic", "economic instruments", "tax", "taxes", "levy", "subsidy", "subsidies", "grant", "grants",
                    "carbon tax", "carbon pricing", "emissions trading", "feed-in tariff", "économique", "económico")));
    public static final OtherName SECTORS = new OtherName(Measures.SECTORS_KIND, Set.of(), Map.of(
            "energy", List.of("energy sector", "energy supply", "energy industries", "énergie", "energía"),
            "transport", List.of("transportation", "transport sector", "road transport", "transporte"),
            "industry", List.of("ippu", "industry", "industrial processes", "industrial processes and product use (ippu)"),
            "agriculture", List.of("agricultural", "livestock", "agricultura"),
            "lulucf", List.of("forestry", "forest", "forests", "land use", "land-use change and forestry",
                    "land use, land-use change and forestry",
                    "land use, land use change and forestry", "folu", "utcatf", "utcuts"),
            "waste", List.of("waste sector", "solid waste", "wastewater", "déchets", "residuos")));
    /** Those that are no single gas are named but not replaced. */
    public static final OtherName GASES = new OtherName(Measures.GASES_KIND,
            Set.of("ghg", "ghgs", "greenhouse gas", "greenhouse gases", "all", "all gases", "all ghg", "all ghgs", "all greenhouse gases",
                    "co2 eq", "co2eq", "co2 eq.", "co2-eq", "co2e", "co2 equivalent", "f-gas", "f-gases", "f gases", "fluorinated gases",
                    "various", "several", "multiple", "all kyoto gases", "ges", "gei"),
            Map.of(
                    "co2", List.of("co₂", "co 2", "carbon dioxide", "dioxyde de carbone", "dióxido de carbono"),
                    "ch4", List.of("ch₄", "ch 4", "methane", "méthane", "metano"),
                    "n2o", List.of("n₂o", "n2 o", "nitrous oxide", "protoxyde d’azote", "óxido nitroso"),
                    "hfcs", List.of("hfc", "hydrofluorocarbons"),
                    "pfcs", List.of("pfc", "perfluorocarbons"),
                    "sf6", List.of("sf₆", "sf 6", "sulphur hexafluoride", "sulfur hexafluoride"),
                    "nf3", List.of("nf₃", "nf 3", "nitrogen trifluoride")));

    private final Kind.Choice kind;
    private final Set<String> collective;
    private final Map<String, String> options = new HashMap<>();

    private OtherName(Kind.Choice kind, Set<String> collective, Map<String, List<String>> names) {
        this.kind = kind;
        this.collective = collective;
        kind.options().forEach(option -> options.put(option, option));
        names.forEach((option, others) -> others.forEach(other -> options.put(other, option)));
    }

    /** Questions words of the Party's own that name an option not chosen, several of them, or all at once. */
    public void check(LineView line, ColumnKey column, Found found) {
        var chosen = new MeasureRow(line.answers()).chosen(column);
        for (var word : chosen) {
            if (kind.options().contains(word)) {
                continue;
            }
            var meant = meant(word);
            if (collective.contains(plain(word))) {
                found.at(line.place(column)).says("collective", word);
            } else if (!meant.isEmpty() && !chosen.containsAll(meant)) {
                var place = line.place(column);
                var replaced = new Edit.SetAnswers("mendMeasure",
                        List.of(new Edit.Change(place, Optional.of(replaced(chosen, word, meant)))));
                found.at(place).with(word).mendedBy(replaced);
            }
        }
    }

    /** The options that a word stands for; none where any part of it is something else. */
    private List<String> meant(String word) {
        var whole = options.get(plain(word));
        if (whole != null) {
            return List.of(whole);
        }
        var meant = new ArrayList<String>();
        for (var part : BETWEEN.split(plain(word))) {
            var option = options.get(part);
            if (option == null || option.equals(MeasureRow.OTHER)) {
                return List.of();
            }
            meant.add(option);
        }
        return meant;
    }

    private static Answer replaced(List<String> chosen, String word, List<String> meant) {
        var options = new LinkedHashSet<String>();
        for (var each : chosen) {
            options.addAll(each.equals(word) ? meant : List.of(each));
        }
        return new Answer.Choices(List.copyOf(options));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}

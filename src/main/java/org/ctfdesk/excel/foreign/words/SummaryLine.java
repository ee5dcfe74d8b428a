package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.words.Terms.Concept;
import org.ctfdesk.excel.foreign.words.Terms.Parsed;

/** Which line of tables 6 to 9 a label stands for. */
public final class SummaryLine {
    /** The label's fate: a line of the form; two that it may be; or none, which makes it a row of the Party's own. */
    public record Match(List<String> lines) {
        public static final Match NONE = new Match(List.of());

        public static Match of(String line) {
            return new Match(List.of(line));
        }

        public Optional<String> line() {
            return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
        }

        public boolean isOpen() {
            return lines.size() > 1;
        }
    }

    /** Words of "unspecified mix", which stand around the two groups of gases in any order. */
    private static final Pattern MIX = Pattern.compile("(?U)(?:mix|mixture|mixed|unspecified|not specified|melanges?|non (?:specifie|precise|determine)e?s?"
            + "|indetermine|mezclas?|(?:no )?(?:especificad|identificad)[ao]s?|mistura|nao (?:especificad|identificad)[ao]|смесь|смеси"
            + "|не ?(?:уточнен|определен|указан|специфицирован)\\w*|خليط|مزيج|مخلوط|غير محدد|و?مركبات|混合物?|混合气体|未(?:指明|具体说明|明确|说明|分类|指定)的?| )+");
    /** "Compounds", which stands before every group of gases in Arabic and says nothing of a mix. */
    private static final String COMPOUNDS = "و?مركبات";
    /** "Specified", or "identified", with no "not" before it: these are not of the mix. */
    private static final Pattern SPECIFIED = Pattern.compile("(?<!\\bnao |\\bno )\\b(?:especificad|identificad)");

    private SummaryLine() {}

    /**
     * Finds the line.
     *
     * @param projections table 7 to 9, not 6
     * @param amongGases the row stands in the part by gas
     */
    public static Match of(String label, boolean projections, boolean amongGases) {
        var parsed = Terms.parse(label);
        return parsed.isKnown() ? of(parsed, projections, amongGases)
                : !projections && isMix(label, parsed) ? Match.of("mix") : Match.NONE;
    }

    private static boolean isMix(String label, Parsed parsed) {
        return EnumSet.copyOf(parsed.concepts().isEmpty() ? EnumSet.of(Concept.STOP) : parsed.concepts())
                .equals(EnumSet.of(Concept.HFC, Concept.PFC)) && MIX.matcher(parsed.rest()).matches()
                && !parsed.rest().replaceAll(COMPOUNDS, "").isBlank() && !SPECIFIED.matcher(Plain.of(label)).find();
    }

    /** The line that a label with a misspelt word stands for. */
    public static Optional<String> misspelt(String label, boolean projections, boolean amongGases) {
        return Spelling.corrected(label, right -> of(right, projections, amongGases).line());
    }

    private static Match of(Parsed parsed, boolean projections, boolean amongGases) {
        var land = relation(parsed, Concept.LULUCF);
        var subjects = new ArrayList<>(parsed.concepts());
        subjects.removeIf(concept -> concept == Concept.WITH || concept == Concept.WITHOUT);
        var distinct = subjects.stream().distinct().toList();
        var only = distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.<Concept>empty();
        if (parsed.has(Concept.TOTAL)) {
            return total(parsed, distinct, land, projections, amongGases);
        }
        for (var gas : List.of(Concept.CO2, Concept.CH4, Concept.N2O)) {
            if (distinct.contains(gas) && distinct.stream().allMatch(concept -> concept == gas || concept == Concept.LULUCF)) {
                var name = gas.name().toLowerCase(java.util.Locale.ROOT);
                var with = name + (projections ? "Including" : "With");
                var without = name + (projections ? "Excluding" : "Without");
                return land == null ? new Match(List.of(without, with)) : Match.of(land == Concept.WITH ? with : without);
            }
        }
        if (only.isPresent()) {
            return single(only.get(), parsed, projections, amongGases);
        }
        if (distinct.equals(List.of(Concept.ENERGY, Concept.TRANSPORT))) {
            var transport = relation(parsed, Concept.TRANSPORT);
            var fits = projections ? transport == Concept.WITHOUT : transport == Concept.WITH;
            return fits ? Match.of("energy") : Match.NONE;
        }
        return Match.NONE;
    }

    private static Match total(Parsed parsed, List<Concept> distinct, Concept land, boolean projections, boolean amongGases) {
        if (distinct.stream().anyMatch(concept -> concept != Concept.TOTAL && concept != Concept.LULUCF && concept != Concept.INDIRECT
                && concept != Concept.CO2)) {
            return Match.NONE;
        }
        var indirect = relation(parsed, Concept.INDIRECT);
        if (distinct.contains(Concept.CO2) && indirect == null) {
            return Match.NONE;
        }
        if (indirect == Concept.WITH) {
            return projections || land == null ? Match.NONE : Match.of(land == Concept.WITH ? "totalWithIndirect" : "totalWithoutIndirect");
        }
        if (land == null) {
            return distinct.contains(Concept.LULUCF) ? Match.NONE
                    : new Match(!projections && !amongGases ? List.of("totalSectors") : List.of("totalWithout", "totalWith"));
        }
        if (land == Concept.WITH) {
            return Match.of(!projections && !amongGases ? "totalSectors" : "totalWith");
        }
        return Match.of("totalWithout");
    }

    private static Match single(Concept concept, Parsed parsed, boolean projections, boolean amongGases) {
        if (parsed.has(Concept.WITH) || parsed.has(Concept.WITHOUT)) {
            return Match.NONE;
        }
        return switch (concept) {
            case HFC -> Match.of("hfcs");
            case PFC -> Match.of("pfcs");
            case SF6 -> Match.of("sf6");
            case NF3 -> Match.of("nf3");
            case MIX -> projections ? Match.NONE : Match.of("mix");
            case ENERGY -> Match.of("energy");
            case TRANSPORT -> projections ? Match.of("transport") : Match.NONE;
            case INDUSTRY -> Match.of("industry");
            case AGRICULTURE -> Match.of("agriculture");
            case LULUCF -> Match.of("lulucf");
            case WASTE -> Match.of("waste");
            case OTHER -> projections ? Match.of(amongGases ? "otherGas" : "otherSector") : amongGases ? Match.NONE : Match.of("other");
            case CO2, CH4, N2O, WITH, WITHOUT, TOTAL, INDIRECT, STOP -> Match.NONE;
        };
    }

    /** Whether a label counts something in or out; the word stands before it in most languages, behind it in Japanese. */
    private static Concept relation(Parsed parsed, Concept what) {
        Concept mode = null;
        var waits = false;
        for (var concept : parsed.concepts()) {
            if (concept == Concept.WITH || concept == Concept.WITHOUT) {
                if (waits) {
                    return concept;
                }
                mode = concept;
            } else if (concept == what) {
                if (mode != null) {
                    return mode;
                }
                waits = true;
            }
        }
        return null;
    }
}

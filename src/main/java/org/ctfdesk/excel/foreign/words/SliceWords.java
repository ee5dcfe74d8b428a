package org.ctfdesk.excel.foreign.words;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is said over a table that holds one sector or one year of the projections; what may mean something else is not taken. */
public final class SliceWords {
    private static final Pattern SIGN = Pattern.compile("\\s*[:;,(–—|]\\s*|\\s-\\s");
    /** Words that leave a sector what it is. */
    private static final Pattern OF_EMISSIONS = Pattern.compile("(?U)(?:emissions?|removals?|ghgs?|greenhouse|gas"
            + "|gases|projected|projections?|scenarios?"
            + "|sectors?|total|net|by|of|in|the|and|all|for|results?|year|to|co2|co2e|co2eq|eq|e"
            + "|emisiones|absorciones|gei|efecto|invernadero|proyectadas|proyecciones|escenarios?|de|del|las|los|por|y|ano"
            + "|absorptions|ges|effet|serre|projetees|des|les|du|d|a|et|par|annee"
            + "|emissoes|remocoes|estufa|projetadas|projecoes|cenarios?|do|e"
            + "|выбросы|выбросов|парниковых|газов|пг|прогноз\\w*|сценари\\w+|по|и|сектор\\w*|год"
            + "|انبعاثات|الانبعاثات|غازات|الدفيئة|توقعات|اسقاطات|سيناريو|السيناريو|القطاع"
            + "|(?:排放|排放量|预测|温室气体|情景|部门|年)+|\\d{4})");
    private static final Pattern SPOKEN = Pattern.compile(
            "emission|emision|emisso|ghg|\\bge[is]\\b|project|proyec|projet|projec|выброс|прогноз|排放|预测|انبعاث|توقعات"
                    + "|scenario|escenario|sector");
    private static final Pattern ABOUT = Pattern.compile("(?U)\\b(?:btr\\d?|bur\\d?|nc\\d?|report\\w*"
            + "|version|run|runs|draft|submi\\w+|submission|model\\w*|updat\\w+"
            + "|inventor\\w+|january|february|march|april|may|june|july|august|september|october|november|december"
            + "|informe|rapport"
            + "|modelo|modele|inventari\\w+|inventaire|доклад\\w*|версия|модел\\w+|кадастр\\w*|v\\d+)\\b|报告|版本|模型|清单|تقرير|نموذج");

    private SliceWords() {}

    /** The sector that a text is of, whole or up to a sign behind which nothing narrows it. */
    public static Optional<String> sector(String text) {
        var parts = SIGN.split(text, 2);
        var isCut = parts.length > 1;
        return Optional.of(isCut ? parts[0] : text).filter(part -> SummaryLine.of(part, true, false).line().isPresent())
                .filter(part -> !isCut || isOfEmissions(parts[1]))
                .or(() -> isCut && SummaryLine.of(parts[0], true, false).line().isPresent() ? Optional.empty()
                        : Optional.of(text).filter(whole -> SummaryLine.of(whole, true, false).line().isPresent()));
    }

    /** True where a text says nothing that a table of emissions could not be headed with: units, scenarios, words of emissions. */
    public static boolean isOfEmissions(String text) {
        for (var piece : text.split("[:;,()–—|\\[\\]]|\\s-\\s")) {
            var plain = Plain.of(piece);
            if (!plain.isEmpty() && !Units.isOnly(piece.strip()) && Titles.scenario(piece).isEmpty()
                    && !Pattern.matches("(?U)(?:" + OF_EMISSIONS.pattern() + " ?)+", plain)) {
                return false;
            }
        }
        return true;
    }

    /** True where a line above a table may stand over emissions of one sector: it says nothing of another quantity or of a part. */
    public static boolean mayStandOver(String text) {
        return sector(text).isPresent() || isOfEmissions(text) || SPOKEN.matcher(Plain.of(text)).find() && SIGN.split(text, 2).length == 1
                || Titles.of(text).isPresent();
    }

    /** The one year that the texts speak of; nothing where they name several, or one of which they may be without being about it. */
    public static OptionalInt year(Collection<String> texts) {
        var years = new TreeSet<Integer>();
        var isSure = false;
        for (var text : texts) {
            var year = Years.within(text);
            if (year.isEmpty() && text.matches(".*\\d{4}.*") && !Years.without(text).equals(text)) {
                return OptionalInt.empty(); // several in one text
            }
            year.ifPresent(years::add);
            var plain = Plain.of(text);
            isSure |= year.isPresent() && (Years.alone(text).isPresent()
                    || (SPOKEN.matcher(plain).find() || isOfEmissions(text)) && !ABOUT.matcher(plain).find());
        }
        return isSure && years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }
}

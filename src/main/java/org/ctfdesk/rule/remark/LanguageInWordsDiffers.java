package org.ctfdesk.rule.remark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * The report is written in the language that the report profile states: follows from MPGs, para. 16. Counted by words that stand in every
 * text of a language, or by its letters; silent where little is written.
 */
public final class LanguageInWordsDiffers extends Rule.OfReport {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "is", "are", "with", "by", "for", "from", "which", "not"),
            "fr", Set.of("le", "les", "des", "et", "du", "une", "est", "dans", "pour", "par", "sont", "aux"),
            "es", Set.of("el", "los", "las", "y", "del", "una", "es", "por", "con", "para", "según", "son"));
    private static final Map<String, Character.UnicodeScript> LETTERS = Map.of("ar", Character.UnicodeScript.ARABIC,
            "zh", Character.UnicodeScript.HAN, "ru", Character.UnicodeScript.CYRILLIC);
    private static final int LEAST = 60;
    private static final int MANY = 8;
    private static final int LETTERS_OF_A_WORD = 4;

    public LanguageInWordsDiffers() {
        super(info("OWN-146", mpgs("16")).breaks("G-05")
                .reads(Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var stated = report.profile().submission().language().strip().toLowerCase(Locale.ROOT);
        var counted = new LinkedHashMap<String, Integer>();
        Remark.ofTables(report).forEach(remark -> count(remark.text(), counted));
        counted.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= LEAST && !most.getKey().equals(stated)
                        && (WORDS.containsKey(stated) || LETTERS.containsKey(stated))
                        && most.getValue() > MANY * counted.getOrDefault(stated, 0))
                .ifPresent(most -> found.at(new Place(new TableKey(Foot.ID, Description.FORM.foot()), RowKey.of(Foot.BOX),
                        ColumnKey.of(Foot.TEXT))).with(named(most.getKey()), named(stated)));
    }

    private static void count(String text, Map<String, Integer> counted) {
        var words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
        WORDS.forEach((language, known) ->
                counted.merge(language, (int) words.stream().filter(known::contains).count(), Integer::sum));
        LETTERS.forEach((language, script) -> counted.merge(language,
                (int) text.codePoints().filter(letter -> Character.UnicodeScript.of(letter) == script).count() / LETTERS_OF_A_WORD,
                Integer::sum));
    }

    private static String named(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }
}

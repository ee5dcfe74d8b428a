package org.ctfdesk.inventory.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Tidy;

/** What stands at the head of columns and rows in reporting tables: years, gases, units, and both in one. */
final class HeadWords {
    /** What a row of a table of trends is about. */
    record About(Category category, Gas gas) {}

    private static final Pattern YEAR = Pattern.compile("[xXyY]?((?:19|20)\\d\\d)(?:\\.0+)?\\s*[*†‡]*(?:\\s*\\([\\p{L}\\d]{1,2}\\))?");
    private static final Pattern FOOTNOTES = Pattern.compile("\\s*\\(\\d{1,2}\\)(?:,?\\s*\\(\\d{1,2}\\))*|[*†‡⁰¹²³⁴-⁹]+$");
    private static final Pattern OVER_LULUCF = Pattern.compile(
            "(co2|ch4|n2o) emissions (without|excluding|with|including) (?:net )?(?:co2|ch4|n2o) from lulucf");
    private static final Pattern F_GASES = Pattern.compile("emissions of (hfcs|pfcs|sf6|nf3|unspecified mix of hfcs and pfcs).*");
    private static final Pattern MASS = Pattern.compile("(?<![\\p{L}\\p{N}])(kt|gg|tg|mt|t|gt)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EQUIVALENT = Pattern.compile("(?i)co[2₂]\\s*[- ]?\\s*(?:eq|equiv)");

    private HeadWords() {}

    static Optional<Integer> year(String head) {
        var year = YEAR.matcher(Tidy.visible(head));
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Without the numbers of footnotes: Net CO2 (1)(2). */
    static String bare(String text) {
        return FOOTNOTES.matcher(Tidy.visible(text)).replaceAll("").strip();
    }

    /** The gas that a column is of. */
    static Optional<Gas> gas(String head) {
        var plain = Folded.of(bare(head)).key();
        if (plain.startsWith("net co2") || plain.equals("co2 emissions") || plain.equals("co2 emissions/removals")) {
            return Optional.of(Gas.CO2);
        }
        return plain.startsWith("total") ? Optional.of(Gas.AGGREGATE) : Gas.of(plain);
    }

    /** The unit that stands somewhere in a text, in the form that {@link Unit#of} takes: CO2 equivalents (kt). */
    static Optional<String> unit(String text) {
        var mass = MASS.matcher(text);
        if (!mass.find()) {
            return Optional.empty();
        }
        return Optional.of(mass.group(1) + (EQUIVALENT.matcher(text).find() ? " CO2 eq" : ""));
    }

    /** A row of the summary of table 10, that needs no gas from elsewhere. */
    static Optional<About> summaryRow(String label) {
        var plain = Folded.of(bare(label)).key();
        var over = OVER_LULUCF.matcher(plain);
        if (over.matches()) {
            var with = over.group(2).equals("with") || over.group(2).equals("including");
            return Optional.of(new About(with ? Category.TOTAL_WITH : Category.TOTAL_WITHOUT,
                    Gas.valueOf(over.group(1).toUpperCase(Locale.ROOT))));
        }
        var fluorinated = F_GASES.matcher(plain);
        return Gas.of(fluorinated.matches() ? fluorinated.group(1) : plain)
                .filter(gas -> gas != Gas.AGGREGATE && gas != Gas.CO2 && gas != Gas.CH4 && gas != Gas.N2O)
                .map(gas -> new About(Category.TOTAL_WITHOUT, gas));
    }
}

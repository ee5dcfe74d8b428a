package org.ctfdesk.inventory.file;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Tidy;

/** What stands at the head of columns and rows in reporting tables: years, gases, units, and both in one. */
final class HeadWords {
    /** A text whose last word is of removals. */
    static final Pattern REMOVALS = Pattern.compile(
            "(?iuU).*(?:\\b(?:removals?|sinks?|absor\\p{L}+|remo[cç]\\p{L}+|поглощени\\p{L}+|абсорбци\\p{L}+|إزالة)|清除量?|吸收量?)");

    /** What a row of a table of trends is about. */
    record About(Category category, Gas gas) {}

    /** What may stand behind a year without making another column of it: how sure its figures are. */
    static final String STATES = "provisional|prov\\.?|preliminary|prelim\\.?|estimated?|est\\.?|revised|rev\\.?|final|latest|actual"
            + "|provisoires?|préliminaires?|révisée?s?|estimée?s?|estimation|dernière année"
            + "|provisionale?s?|preliminar(?:es)?|revisad[oa]s?|estimad[oa]s?|provisóri[oa]s?"
            + "|предварительн\\p{L}*|оценка|уточненн\\p{L}*|初步|暂定|估计|修订|临时|أولي|مؤقت|تقديري|منقح";

    private static final Pattern YEAR = Pattern.compile("[xXyY]?((?:19|20)\\d\\d)(?:\\.0+)?\\s*[*†‡]*"
            + "(?:\\s*\\([\\p{L}\\d]{1,2}\\)|\\s*[,;/]?\\s*[(\\[]?\\s*(?:" + STATES + ")\\s*[)\\]]?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOOTNOTES = Pattern.compile("\\s*\\(\\d{1,2}\\)(?:,?\\s*\\(\\d{1,2}\\))*|[*†‡⁰¹²³⁴-⁹]+$");
    private static final Pattern OVER_LULUCF = Pattern.compile(
            "(co2|ch4|n2o) emissions (without|excluding|with|including) (?:net )?(?:co2|ch4|n2o) from lulucf");
    private static final Pattern F_GASES = Pattern.compile("emissions of (hfcs|pfcs|sf6|nf3|unspecified mix of hfcs and pfcs).*");
    private static final Pattern MASS = Pattern.compile("(?<![\\p{L}\\p{N}])(kt|gg|tg|mt|t|gt)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EQUIVALENT = Pattern.compile("(?i)co[2₂]\\s*[- ]?\\s*(?:eq|equiv)");

    private static final Pattern OTHER_EQUIVALENT = Pattern.compile(
            "(?iu)[eé]q\\w*\\.?\\s*(?:de )?(?:co2|со2)|экв|当量|مكافئ|換算|co2\\s*-?\\s*e\\b");
    private static final Pattern MASS_OF_GAS = Pattern.compile(
            "(?<![\\p{L}\\d])(kt|Gg|gg|Tg|Mt|MT|t|Gt)\\s*(?:of |de )?"
            + "(?:CO[2₂](?!\\s*-?\\s*[eé])|CH[4₄]|N[2₂]O|SF[6₆]|NF[3₃])(?![\\p{L}\\d])");
    private static final Pattern GAS = Pattern.compile("(?<![\\p{L}\\d])(?:CO[2₂]|CH[4₄]|N[2₂]O|HFCs?|PFCs?|SF[6₆]|NF[3₃])(?![\\p{L}\\d])");
    /** Names of units by their power of ten against kt. */
    private static final Map<Integer, String> SIZES = Map.of(-6, "kg", -3, "t", 0, "kt", 1, "10 kt", 3, "Mt", 4, "10 Mt",
            5, "100 Mt", 6, "Gt");

    private static final Pattern NET = Pattern.compile(
            "(?U)\\b(?:net[oa]?s?|nett[eo]s?|l[ií]quid[oa]s?|чист\\p{L}+|нетто|صافي)\\b|净");
    private static final Pattern EMITTED = Pattern.compile("(?U)\\b(?:net[oa]?s?|nett[eo]s?|l[ií]quid[oa]s?|чист\\p{L}+|нетто|صافي"
            + "|emissions?|emisiones|emisi[oó]n|[eé]missions?|emiss[oõ]es|выброс\\p{L}*|انبعاثات)\\b|净|排放量?");
    private static final Pattern REMOVED = Pattern.compile(
            "(?U)\\b(?:removals?|sinks?|absor\\p{L}+|remo[cç]\\p{L}+|поглощени\\p{L}+|абсорбци\\p{L}+|عمليات الإزالة|إزالة)\\b|清除量?|吸收量?");
    private static final Pattern JOINED = Pattern.compile("(?U)\\b(?:and|of|de|du|del|d|et|y|e|и|of the|من|و)\\b|[/–—:'’-]|和|与");

    /** What stands between the gas and the unit of a title: {@code CH4 emissions, kt}. */
    private static final Pattern PIECES = Pattern.compile("[,;:()\\[\\]–—]");

    private HeadWords() {}

    static Optional<Integer> year(String head) {
        var year = YEAR.matcher(Tidy.visible(head));
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Without the numbers of footnotes: Net CO2 (1)(2). */
    static String bare(String text) {
        return FOOTNOTES.matcher(Tidy.visible(text)).replaceAll("").strip();
    }

    /**
     * The unit that a title or a line above a table names in words of whatever language, in the form that {@link Unit#of} takes;
     * nothing where it names none, or only words that happen to hold one.
     */
    static Optional<String> unitOfTitle(String text) {
        var ofGas = MASS_OF_GAS.matcher(text);
        if (ofGas.find()) {
            return Optional.of(ofGas.group(1));
        }
        return named(text).or(() -> gasWithin(text).isEmpty() ? Optional.empty()
                : PIECES.splitAsStream(text).filter(piece -> Units.isOnly(piece.strip())).findFirst().flatMap(HeadWords::named));
    }

    private static Optional<String> named(String text) {
        return Units.named(text).map(mass -> {
            var power = mass.inKt().stripTrailingZeros();
            var size = mass.isOfTwoMeanings() ? "MT" : power.signum() > 0 && power.unscaledValue().equals(BigInteger.ONE)
                    ? SIZES.getOrDefault(-power.scale(), "") : "";
            return size + (isEquivalent(text) ? " CO2 eq" : "");
        }).filter(unit -> !unit.isBlank() && !unit.startsWith(" "));
    }

    /** The one gas that a title names among other words: "CO2 eq" names none. */
    static Optional<Gas> gasWithin(String text) {
        var plain = EQUIVALENT.matcher(OTHER_EQUIVALENT.matcher(text).replaceAll(" ")).replaceAll(" ");
        var gases = GAS.matcher(plain).results().map(found -> Gas.of(found.group())).flatMap(Optional::stream).distinct().toList();
        return gases.size() == 1 ? Optional.of(gases.getFirst()) : Optional.empty();
    }

    private static boolean isEquivalent(String text) {
        return EQUIVALENT.matcher(text).find() || OTHER_EQUIVALENT.matcher(text).find();
    }

    /** The gas that a column is of, whatever unit stands in brackets behind it. */
    static Optional<Gas> gas(String head) {
        var whole = gasOf(head);
        return whole.isPresent() ? whole : gasOf(withoutBrackets(head));
    }

    private static Optional<Gas> gasOf(String head) {
        var plain = Folded.of(bare(head)).key();
        if (plain.startsWith("net co2") || plain.equals("co2 emissions") || plain.equals("co2 emissions/removals")) {
            return Optional.of(Gas.CO2);
        }
        return plain.startsWith("total") ? Optional.of(Gas.AGGREGATE) : Gas.of(plain).or(() -> gasBeside(plain));
    }

    /** A gas beside words of net emissions or removals, in any order: a column of removals alone is not the gas as a whole. */
    private static Optional<Gas> gasBeside(String plain) {
        var rest = JOINED.matcher(REMOVED.matcher(EMITTED.matcher(plain).replaceAll(" ")).replaceAll(" ")).replaceAll(" ").strip();
        var isWhole = EMITTED.matcher(plain).find() || !REMOVED.matcher(plain).find();
        return rest.isEmpty() || rest.equals(plain) || !isWhole ? Optional.empty() : Gas.of(rest).filter(gas -> gas != Gas.AGGREGATE);
    }

    /** The gas of a column of removals alone; CO2 where it names none. */
    static Optional<Gas> removed(String head) {
        var whole = removedOf(head);
        return whole.isPresent() ? whole : removedOf(withoutBrackets(head));
    }

    private static Optional<Gas> removedOf(String head) {
        var plain = Folded.of(bare(head)).key();
        if (!REMOVED.matcher(plain).find() || EMITTED.matcher(plain).find()) {
            return Optional.empty();
        }
        var rest = MASS.matcher(JOINED.matcher(REMOVED.matcher(plain).replaceAll(" ")).replaceAll(" ")).replaceAll(" ");
        var gas = PIECES.matcher(rest).replaceAll(" ").strip();
        return gas.isEmpty() ? Optional.of(Gas.CO2) : Gas.of(gas);
    }

    /** True for a column of a gas that does not say that its removals are taken off. */
    static boolean isGross(String head) {
        var plain = Folded.of(head).key();
        return !NET.matcher(plain).find() && !REMOVED.matcher(plain).find();
    }

    private static String withoutBrackets(String head) {
        return head.replaceAll("[(\\[（][^()\\[\\]（）]*[)\\]）]", " ");
    }

    /** The unit that stands somewhere in a text, in the form that {@link Unit#of} takes: CO2 equivalents (kt). */
    static Optional<String> unit(String text) {
        var mass = MASS.matcher(text);
        if (!mass.find()) {
            return Optional.empty();
        }
        return Optional.of(mass.group(1) + (isEquivalent(text) ? " CO2 eq" : ""));
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

package org.ctfdesk.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.Remembered;

/** What can be read off a Party's words without understanding them: years, figures, a bare "not applicable". */
public final class FreeText {
    /** Units of mass as figures of carbon bear them, to be put into a longer expression. */
    public static final String UNIT = "(?:t|kt|Mt|Gg|Tg)";
    /** The sign or the words for per cent, to be put into a longer expression. */
    public static final String PER_CENT_SIGN = "(?:%|per[\\s\\u00a0]?cent|pour[\\s\\u00a0]cent|por[\\s\\u00a0]ciento|процент\\p{L}*)";
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d{2}(?!\\d|[.,]\\d)");
    private static final Pattern FISCAL = Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})[/–-](\\d{2})(?!\\d)");
    private static final int HUNDRED = 100;
    private static final int LAST_DIGIT = 3;
    private static final String NUMBER = "(?<![\\d.,])((?:\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?|\\d+,\\d{1,2})";
    private static final Pattern CARBON = Pattern.compile(NUMBER + "[\\s\\u00a0]*(" + UNIT + ")[\\s\\u00a0]*(?:of[\\s\\u00a0]+)?CO[2₂]");
    private static final Pattern PER_CENT = Pattern.compile("([-−–+])?" + NUMBER + "[\\s\\u00a0]*" + PER_CENT_SIGN + "(?!age)");
    /** The end of a sentence in the languages of the United Nations; a point within a figure is none. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?。；؟؛])(?=\\s|$|\\p{IsHan})|\\n");
    private static final Remembered<List<String>> SENTENCES = new Remembered<>(text -> SENTENCE.splitAsStream(text).toList());
    /** A comma before one or two digits is that of decimals: "3,14" is no three. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])\\d+,\\d{1,2}(?![\\d.,]*\\d)|" + NUMBER);
    private static final Pattern INTENSITY = Pattern.compile("(?i)CO[2₂].*(?:per|/|par|por|на|每)");
    private static final Pattern NOTHING = Pattern.compile("(n\\W?a|not applicable|none|not relevant)\\W*", Pattern.CASE_INSENSITIVE);

    private static final Remembered<SortedSet<Integer>> YEARS = new Remembered<>(FreeText::readYears);
    private static final Remembered<List<Carbon>> CARBONS = new Remembered<>(FreeText::readCarbon);
    private static final Remembered<List<PerCent>> PER_CENTS = new Remembered<>(FreeText::readPerCents);
    private static final Remembered<List<BigDecimal>> FIGURES = new Remembered<>(FreeText::readFigures);

    /** So much carbon dioxide equivalent. */
    public record Carbon(BigDecimal value, CarbonUnit unit) {}

    /**
     * So many per cent.
     *
     * @param sign as written: 1 for plus, -1 for minus, 0 for none
     */
    public record PerCent(BigDecimal value, int sign, int at) {}

    private FreeText() {}

    /** The words in a cell, where there are any. */
    public static Optional<String> words(Row row, String column) {
        return row.answer(ColumnKey.of(column))
                .flatMap(answer -> answer instanceof Answer.Words words ? Optional.of(words.text()) : Optional.empty());
    }

    /** True where English words may be looked for. */
    public static boolean isEnglish(Profile profile) {
        return profile.submission().language().equals("en");
    }

    /** A name as it is compared: case and blanks do not count. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    /** A name as it is compared where signs do not count either: letters, digits and the sign of per cent, without capitals. */
    public static String name(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}%]+", " ").strip();
    }

    /** The sentences of a text, each with the sign that ends it. */
    public static Stream<String> sentences(String text) {
        return SENTENCES.of(text).stream();
    }

    /** The years that are named; of a fiscal year, as 2009/10, both. */
    public static SortedSet<Integer> years(String text) {
        return new TreeSet<>(YEARS.of(text));
    }

    private static SortedSet<Integer> readYears(String text) {
        var years = new TreeSet<Integer>();
        YEAR.matcher(text).results().forEach(found -> years.add(Integer.valueOf(found.group())));
        FISCAL.matcher(text).results().forEach(found -> {
            var ends = Integer.parseInt(found.group(1)) + 1;
            if (ends % HUNDRED == Integer.parseInt(found.group(2))) {
                years.add(ends);
            }
        });
        return years;
    }

    /** True where the text may name such a year: most texts name none, and are not looked through any further. Reads digits only. */
    public static boolean mayNameYear(String text, IntPredicate asked) {
        for (var at = nextYear(text, 0); at >= 0; at = nextYear(text, at + 1)) {
            if (asked.test(yearAt(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the next four digits stand that may be a year; -1 where none do. */
    public static int nextYear(String text, int from) {
        for (var at = from; at + LAST_DIGIT < text.length(); at++) {
            var first = text.charAt(at);
            if ((first == '2' && text.charAt(at + 1) == '0' || first == '1' && text.charAt(at + 1) == '9') && isDigit(text.charAt(at + 2))
                    && isDigit(text.charAt(at + LAST_DIGIT))) {
                return at;
            }
        }
        return -1;
    }

    /** The year that stands there. */
    public static int yearAt(String text, int at) {
        return Integer.parseInt(text, at, at + LAST_DIGIT + 1, 10);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** True where a fiscal year is named, as 2009/10: it may begin the year before. */
    public static boolean isFiscal(String text) {
        return FISCAL.matcher(text).find();
    }

    /** The amounts of carbon dioxide equivalent that are named; nothing at all where one of them can be read in two ways. */
    public static List<Carbon> carbon(String text) {
        return CARBONS.of(text);
    }

    private static List<Carbon> readCarbon(String text) {
        var all = new ArrayList<Carbon>();
        for (var found : CARBON.matcher(text).results().toList()) {
            var unit = CarbonUnit.of(found.group(2) + "co2eq");
            if (unit.isEmpty() || isAmbiguous(found.group(1))) {
                return List.of();
            }
            all.add(new Carbon(figure(found.group(1)), unit.get()));
        }
        return List.copyOf(all);
    }

    /** True of a unit of emissions by something else, as "kg CO2 eq. per capita". */
    public static boolean isIntensity(String unit) {
        return INTENSITY.matcher(unit).find();
    }

    /** The percentages that are named. */
    public static List<PerCent> perCents(String text) {
        return PER_CENTS.of(text);
    }

    private static List<PerCent> readPerCents(String text) {
        return PER_CENT.matcher(text).results()
                .map(found -> new PerCent(figure(found.group(2)),
                        found.group(1) == null ? 0 : found.group(1).equals("+") ? 1 : -1, found.start()))
                .toList();
    }

    /** The figures that are named, in whatever unit; neither years nor what can be read in two ways. */
    public static List<BigDecimal> figures(String text) {
        return FIGURES.of(text);
    }

    private static List<BigDecimal> readFigures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group)
                .filter(figure -> !figure.matches("(?:19|20)\\d{2}") && !isAmbiguous(figure))
                .map(FreeText::figure).toList();
    }

    /** True for "NA" and the like without a word of why. */
    public static boolean isBareNotApplicable(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** 1.234 is either a thousand or a little more than one. */
    private static boolean isAmbiguous(String number) {
        return number.matches("\\d{1,3}\\.\\d{3}");
    }

    private static BigDecimal figure(String number) {
        var plain = number.replaceAll("[ \\u00a0\\u202f]", "");
        return new BigDecimal(plain.matches("\\d+,\\d{1,2}") ? plain.replace(',', '.') : plain.replace(",", ""));
    }
}

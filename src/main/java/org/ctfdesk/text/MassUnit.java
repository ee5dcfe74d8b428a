package org.ctfdesk.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The units of mass in which emissions are reported, as they are written in the six languages of the United Nations and beside
 * them: the one list for typing, ledgers, inventories and workbooks alike. The MPGs ask for kt (decision 18/CMA.1, annex, paras. 37
 * and 47); 1 Gg is 1 kt and 1 Tg is 1 Mt.
 */
public enum MassUnit {
    // the larger ones first: the signs of one may end in those of another
    GIGATONNES(6, "gt|pg|gteq|gtco2\\w*|gigat\\w*|gton\\w*|bn t|billions? (?:of )?(?:metric )?t\\w*|milliards? (?:de )?t\\w*"
            + "|mil millones (?:de )?t\\w*|bilhoes (?:de )?t\\w*|млрд\\.? ?т\\w*|миллиард\\w* т\\w*|гт|гигатонн\\w*|十亿吨|十億トン"
            + "|مليار طن|جيغاطن|جيجاطن"),
    /** 亿吨. */
    HUNDREDS_OF_MEGATONNES(5, "亿吨|億トン"),
    MEGATONNES(3, "mt|tg|mmt|mteq|mmtco2\\w*|mtco2\\w*|tgco2\\w*|megat\\w*|mton\\w*|teragram\\w*"
            + "|(?:millions?|millones|millon|milhoes|milhao|mill\\.?|mil\\.|mio\\.?|mln\\.?|mn) ?(?:(?:of|de) |d['’] ?)?(?:metric )?t\\w*"
            + "|m t|10\\^6 ?t\\w*|1[ ,.]?000[ ,.]000 t\\w*|млн\\.? ?т\\w*|миллион\\w* т\\w*|мт|мт[cс][oо]2\\w*|мегатонн\\w*|тг|тераграмм\\w*"
            + "|百万吨|百万トン|百万t\\w*|مليون طن|ملايين الأطنان|ملايين طن|ميغاطن|ميجاطن|ميغا طن|تيراغرام"),
    /** 千万吨. */
    TENS_OF_MEGATONNES(4, "千万吨|千万トン"),
    /** 万吨. */
    TENS_OF_KILOTONNES(1, "万吨|万トン|万t|10[ ,.]?000 t\\w*"),
    KILOTONNES(0, "kt|gg|kteq|ktco2\\w*|ggco2\\w*|kilot\\w*|kton\\w*|gigagram\\w*"
            + "|(?:thousands?|thous\\.?|ths\\.?|thds?\\.?|tsd\\.?|miles|milliers?|milhares|mil) (?:(?:of|de) |d['’] ?)?(?:metric )?t\\w*|1[ ,.]?000 t\\w*|(?<![\\d.,]|\\d )['’]?000 t\\w*"
            + "|10\\^3 ?t\\w*|тыс\\.? ?т\\w*|тысяч\\w* т\\w*|кт|кт[cс][oо]2\\w*|килотонн\\w*|гг|гигаграмм\\w*|千吨|千トン"
            + "|千t|ألف طن|آلاف الأطنان|آلاف طن|كيلوطن|كيلو طن|جيغاغرام|غيغاغرام|جيجاجرام|جيجاغرام"),
    TONNES(-3, "t|teq|tco2\\w*|т[cс][oо]2\\w*|mg(?= ?co2)|mgco2\\w*|megagram\\w*|tonnes?|tons?|metric tons?|metric tonnes?|toneladas?|т|тонн\\w*|公吨|吨|トン|طن|أطنان"),
    KILOGRAMS(-6, "kgs?|kgco2\\w*|kilogram\\w*|kilogramo\\w*|quilogram\\w*|кг|килограмм\\w*|千克|公斤|كيلوغرام|كيلوجرام");

    /**
     * "MT" is a million tonnes, or one metric ton in the usage of the United States; "mil." is short for a million in some
     * languages, and "mil" is a thousand in Spanish and Portuguese.
     */
    private static final Pattern MT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:M\\.?\\s?T|m\\.?\\s?[tT]|(?:m\\.?\\s?|M(?:\\.\\s?|\\s))[tT]on(?:ne)?s?)\\.?(?:\\s?CO[2₂]\\w*)?(?![\\p{L}\\d])");
    private static final Pattern MIL = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])mil(?:\\.\\s?t|\\s?t(?:on(?:ne)?s?)?(?:co[2₂]\\w*)?(?!\\p{L}))");
    /** Words of quantity that may stand before tonnes in a way nobody thought of: then it is asked how many are meant. */
    private static final Pattern QUANTITY = Pattern.compile("(?iuU)mil|thous|tsd|tausend|hund|mio|mln|000|10\\^|\\b(?:tis|tys)|duizend"
            + "|migliaia|ribu|juta|\\bbin\\b|lakh|crore|(?<![\\p{L}\\d])[kmg]\\s?(?=t)|млн|тыс|тис|милл|тысяч"
            + "|[أا]لف|مليون|[آا]لاف|ملايين|[千万百亿億]|(?<![\\d.,])(?!(?:19|20)\\d\\d(?!\\d))[\\d.,⁰¹²³⁴-⁹]*[\\d⁰¹²³⁴-⁹]\\s?(?:t|tonn\\w*|tons?)(?![\\p{L}\\d])");
    /** A number or a word of quantity at a unit that bears one already: "1000 Gg", "thousands of kt", "Mt (x 1000)". */
    private static final Pattern MULTIPLIED = Pattern.compile("(?iuU)(?:(?<![\\d.,])1[ ,.]?000"
            + "|10\\^\\d|10[²³⁴-⁹]|thousands?|millions?|ths|tsd|тыс\\.?"
            + "|тысяч\\w*|млн\\.?|mil(?:es|liers?|l[oõ]es|hares)?|mio\\.?|lakhs?|crores?|hundreds?|[千万百]|[أا]لف|مليون)\\s?(?:of |de |d['’] ?|x |× ?)?"
            + "(?:[kmgt]t|[gtm]g|kilot\\w*|megat\\w*|gigat\\w*|gigagram\\w*|кт|мт|гг)(?!\\p{L})"
            + "|(?<!\\p{L})(?:[kmgt]?t|[gtm]g|tonn\\w*|tons?|кт|т|мт|гг)(?:co[2₂]\\w*)?[^\\p{L},;]{0,3}(?:co[2₂][- ]?)?(?:eq\\w*|e)?[ .,;(]*"
            + "(?:[x×*] ?1[ ,.]?000|[x×*] ?10|in thousand|in million|thousands|millions)");
    /** Accents: "mégatonnes" and "éq" are written with and without them. */
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=[a-zA-Z])\\p{M}+");

    /** A name without its spaces that is a mass of CO2 eq.; the mass alone is its first group. */
    private static final Pattern EQUIVALENT = Pattern.compile("(.*?)(?:of|de|d['’])?(?:"
            + "(?:co2)?(?:eq|éq)|co2(?:e|eq|éq|äq|equiv|[eé]quivalents?|equivalentes?|äquivalente?|экв|эквивалента?|当量)"
            + "|(?:[eé]q|экв|[eé]quivalents?|equivalentes?|эквивалента?)(?:de|of|a|d['’])?co2|二氧化碳当量"
            + "|(?:من)?مكافئ(?:ات)?(?:ثاني[أا]كسيدالكربون|co2))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final int power;
    private final Pattern within;
    private final Pattern whole;

    MassUnit(int power, String ways) {
        this.power = power;
        var unspaced = ways.replaceAll("[^\\u4e00-\\u9fff\\u30a0-\\u30ff|]", "").replaceAll("\\|+", "|").replaceAll("^\\||\\|$", "");
        within = Pattern.compile("(?U)(?<![\\p{L}\\d])(?:" + ways + ")(?![\\p{L}\\d])"
                + (unspaced.isEmpty() ? "" : "|" + unspaced));
        // names lose their spaces before they are compared, and say nothing behind the mass; tons alone may be short ones
        whole = Pattern.compile("(?U)" + exact(ways).replaceAll(" (?!\\?|,)", " ?"));
    }

    /** The same where the mass is all that is said: a head may go on, a name of a unit may be of something else. */
    private static String exact(String ways) {
        return ways.replace("|tons?|", "|").replaceAll("(?U)\\|\\w+(?:co2|\\[cс\\]\\[oо\\]2)\\\\w\\*", "")
                .replaceAll("\\|[gmk]?teq(?=\\|)", "")
                .replace("|mn) ?", ") ?").replace("ton\\w*", "ton(?:ne)?s?").replace("t\\w*", "t(?:on(?:ne)?s?|oneladas?|n)?")
                .replace("тонн\\w*", "тонн(?:а|ы)?").replace("т\\w*", "т(?:онн(?:а|ы)?)?").replace("gram\\w*", "gram(?:me|o)?s?")
                .replace("gramo\\w*", "gramos?").replace("грамм\\w*", "грамм(?:а|ов|ы)?");
    }

    /** The power of ten by which one of it is so many kt: 3 for Mt, -3 for t. */
    public int power() {
        return power;
    }

    /** How many kt one of it is. */
    public BigDecimal inKt() {
        return BigDecimal.ONE.movePointRight(power);
    }

    /** The unit that a whole text is the name of, with or without its spaces; nothing where it says anything else. */
    public static Optional<MassUnit> named(String text) {
        var plain = plain(text).strip();
        return Arrays.stream(values()).filter(unit -> unit.whole.matcher(plain).matches()).findFirst();
    }

    /**
     * The name of the mass in a name that is one of CO2 eq.: {@code Mt} of {@code Mt CO₂-eq.}; nothing where it is of something
     * else, or of CO2 alone.
     */
    public static Optional<String> ofEquivalent(String name) {
        var plain = Tidy.visible(name).replace("СО", "CO").replace('₂', '2').replaceAll("[\\s.,()\\[\\]_\\p{Pd}−]+", "");
        var equivalent = EQUIVALENT.matcher(plain);
        return equivalent.matches() ? Optional.of(equivalent.group(1)) : Optional.empty();
    }

    /** The unit that stands somewhere in a text, the largest where there are several. */
    public static Optional<MassUnit> within(String text) {
        var plain = plain(text);
        return Arrays.stream(values()).filter(unit -> unit.within.matcher(plain).find()).findFirst();
    }

    /** What is left of a text in its {@link #plain} form where every unit is taken out. */
    public static String without(String plain) {
        var rest = plain;
        for (var unit : values()) {
            rest = unit.within.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /**
     * True where somebody has to say which unit is meant: MT, mt, "mil.", a word of quantity before tonnes that is not known, or a unit
     * that is multiplied.
     */
    public static boolean isOfTwoMeanings(String written) {
        return isMt(written) || MIL.matcher(written).find() || MULTIPLIED.matcher(written).find()
                || within(written).filter(unit -> unit == TONNES).isPresent() && QUANTITY.matcher(written).find();
    }

    /** True where a text names MT or mt: metric tons or megatonnes. */
    public static boolean isMt(String written) {
        return MT.matcher(written).find();
    }

    /** A text as units are looked for in it: small letters without accents, powers of ten as {@code 10^3}. */
    public static String plain(String text) {
        var powers = text.replace("10³", "10^3").replace("10⁶", "10^6");
        var bare = LATIN_MARKS.matcher(Normalizer.normalize(powers, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}

package org.ctfdesk.excel.foreign.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units of emissions as they are written over tables, columns and behind figures. */
public final class Units {
    /**
     * A unit of mass.
     *
     * @param inKt how many kt one of it is
     * @param written as it stood
     */
    public record Mass(BigDecimal inKt, String written) {
        public boolean isKt() {
            return inKt.compareTo(BigDecimal.ONE) == 0;
        }

        /** "MT" may stand for a million tonnes or for one metric ton; words of quantity before tonnes may be of any size. */
        public boolean isOfTwoMeanings() {
            return TWO_MEANINGS.matcher(written).find() || inKt.compareTo(TONNE) == 0 && QUANTITY.matcher(written).find();
        }

        BigDecimal toKt(BigDecimal amount) {
            var product = amount.multiply(inKt);
            return product.scale() > 0 && inKt.compareTo(BigDecimal.ONE) != 0 ? tidy(product) : product;
        }

        private static BigDecimal tidy(BigDecimal number) {
            var tidy = number.stripTrailingZeros();
            return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
        }
    }

    private static final String MILLION = "(?:millions?|millones|millon|milhoes|milhao|mill?\\.?|mio\\.?|mln\\.?|mn) ?(?:(?:of|de) |d['’] ?)?"
            + "(?:metric )?t\\w*";
    private static final String THOUSAND = "(?:thousands?|tsd\\.?|miles|milliers?|milhares|mil) (?:(?:of|de) |d['’] ?)?(?:metric )?t\\w*";
    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";
    /** A size of unit: how many kt one is, and the ways in which it is written. */
    private record Size(BigDecimal inKt, Pattern ways) {}

    /** The larger ones first: the signs of one may end in those of another. */
    private static final List<Size> SIZES = List.of(
            size("1000000", "gt|pg|gteq|gtco2\\w*|gigat\\w*|gton\\w*|bn t|billions? (?:of )?(?:metric )?t\\w*|milliards? (?:de )?t\\w*"
                    + "|mil millones (?:de )?t\\w*|bilhoes (?:de )?t\\w*|млрд\\.? ?т\\w*|миллиард\\w* т\\w*|гт|гигатонн\\w*|十亿吨|十億トン"
                    + "|مليار طن|جيغاطن|جيجاطن"),
            size("100000", "亿吨|億トン"),
            size("1000", "mt|tg|mmt|mteq|mmtco2\\w*|mtco2\\w*|tgco2\\w*|megat\\w*|mton\\w*|teragram\\w*|" + MILLION + "|m t|10\\^6 ?t\\w*"
                    + "|1[ ,.]?000[ ,.]000 t\\w*|млн\\.? ?т\\w*|миллион\\w* т\\w*|мт|мегатонн\\w*|тг|тераграмм\\w*"
                    + "|百万吨|百万トン|百万t\\w*|مليون طن|ملايين الأطنان|ملايين طن|ميغاطن|ميجاطن|ميغا طن|تيراغرام"),
            size("10000", "千万吨|千万トン"),
            size("10", "万吨|万トン|万t"),
            size("1", "kt|gg|kteq|ktco2\\w*|ggco2\\w*|kilot\\w*|kton\\w*|gigagram\\w*|" + THOUSAND + "|1[ ,.]?000 t\\w*|['’]?000 t\\w*"
                    + "|10\\^3 ?t\\w*|тыс\\.? ?т\\w*|тысяч\\w* т\\w*|кт|килотонн\\w*|гг|гигаграмм\\w*|千吨|千トン"
                    + "|千t|ألف طن|آلاف الأطنان|آلاف طن|كيلوطن|كيلو طن|جيغاغرام|غيغاغرام|جيجاجرام|جيجاغرام"),
            size("0.001", "t|teq|tco2\\w*|tonnes?|tons?|metric tons?|metric tonnes?|toneladas?|т|тонн\\w*|吨|トン|طن|أطنان"));
    /** Words of quantity that may stand before tonnes in a way nobody thought of: then it is asked how many are meant. */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?iuU)mil|thous|tsd|hund|mio|mln|000|10\\^|млн|тыс|милл|тысяч|ألف|مليون|آلاف|ملايين|[千万百亿億]");
    private static final BigDecimal TONNE = new BigDecimal("0.001");
    private static final Pattern TWO_MEANINGS = Pattern.compile("(?<![\\p{L}\\d])(?:MT|mt)(?:CO2\\w*)?(?![\\p{L}\\d])");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            BEFORE + "(?:[kmgtp]?t|[mgtp]g|кт|млн т|тыс\\.? т|千吨|万吨|吨|tonnes?|tons?|gigagrams?)[ .-]*(?:of |de |d['’]|do )?"
                    + "(?:ch4|n2o|hfcs?|pfcs?|sf6|nf3|hfc-\\w+|methane|metano|метан\\w*|甲烷|氧化亚氮|nitrous oxide|oe|c|n)" + AFTER
                    + "|" + BEFORE + "[kmgtp]?(?:toe|tep|тнэ|j|wh)" + AFTER);
    private static final Pattern EQUIVALENT = Pattern.compile("co2|со2|eq|экв|当量|مكافئ|換算");
    private static final Pattern CARBON = Pattern.compile("co2|со2|c02|carbon|eq|экв|当量|مكافئ|dioxid|углерод|ghg|gei|ges|換算");
    private static final Pattern ALONE = Pattern.compile("[\\s()\\[\\]{}.,:;/*-]|(?U:units?|in|em|en|unidad(es)?|unidade|unites?|unite|единиц\\w*|в|单位|الوحدة|بال|per|par|por|yr|year|"
            + "annee|ano|an|año|год|年)");
    private static final Pattern WEIGHED = Pattern.compile("(?iu)t[oó]n|tonn|тонн|طن|吨|トン|gram|грамм|غرام|جرام");

    private static final Pattern SUBSTANCE = Pattern.compile("(?:co|со)2(?:-?(?:eq|e))?(?![a-z])|eq(?:uiv(?:al\\w*)?)?\\.?(?!\\p{L})"
            + "|eq\\w*\\.?"
            + "|(?<!\\p{L})экв\\w*\\.?|\\b(?:de|of|do|du|en|in|d['’])(?!\\p{L})|carbon dioxide|dioxyde de carbone|dioxido de carbono|carbono?\\b"
            + "|(?:ди|дву)окси[дь]?[аи]? углерода|углекислого газа|二氧化碳|二酸化炭素|当量|換算|مكافئات|مكافئ|من|ثاني [أا]كسيد الكربون"
            + "|(?<=\\))[a-m](, [a-m])*$");

    /** Accents: "mégatonnes" and "éq" are written with and without them. */
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=[a-zA-Z])\\p{M}+");

    private Units() {}

    private static Size size(String inKt, String ways) {
        return new Size(new BigDecimal(inKt), of(ways));
    }

    private static Pattern of(String ways) {
        var unspaced = ways.replaceAll("[^\\u4e00-\\u9fff\\u30a0-\\u30ff|]", "").replaceAll("\\|+", "|").replaceAll("^\\||\\|$", "");
        return Pattern.compile("(?U)" + BEFORE + "(?:" + ways + ")" + AFTER + (unspaced.isEmpty() ? "" : "|" + unspaced));
    }

    /** The unit that a title or a head names: with what is weighed, or alone in the text. */
    public static Optional<Mass> named(String text) {
        var plain = plain(text);
        return mass(plain, text).filter(mass -> CARBON.matcher(plain).find() || isAlone(plain));
    }

    /** The piece of a text that names tonnes of something else than carbon dioxide or its equivalent, or an energy. */
    public static Optional<String> ofSomethingElse(String text) {
        var plain = plain(text);
        if (EQUIVALENT.matcher(plain).find()) {
            return Optional.empty();
        }
        var found = SOMETHING_ELSE.matcher(plain);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    /** True where a text weighs carbon dioxide, or its equivalent, in a unit that is not known. */
    public static boolean isUnknown(String text) {
        var plain = plain(text);
        return EQUIVALENT.matcher(plain).find() && WEIGHED.matcher(plain).find() && mass(plain, text).isEmpty();
    }

    /** True where a text says nothing else than a unit. */
    public static boolean isOnly(String text) {
        var plain = plain(text);
        return mass(plain, text).isPresent() && ALONE.matcher(SUBSTANCE.matcher(unsized(plain)).replaceAll(" ")).replaceAll("").isBlank();
    }

    /** The unit that a piece of text behind a figure is. */
    public static Optional<Mass> behind(String text) {
        return isOnly(text) ? mass(plain(text), text) : Optional.empty();
    }

    private static boolean isAlone(String plain) {
        return ALONE.matcher(unsized(plain)).replaceAll("").isBlank();
    }

    private static String unsized(String plain) {
        var rest = plain;
        for (var size : SIZES) {
            rest = size.ways.matcher(rest).replaceAll("");
        }
        return rest;
    }

    private static Optional<Mass> mass(String plain, String written) {
        return SIZES.stream().filter(size -> size.ways.matcher(plain).find()).findFirst()
                .map(size -> new Mass(size.inKt, written.strip()));
    }

    private static String plain(String text) {
        var powers = text.replace("10³", "10^3").replace("10⁶", "10^6");
        var whole = LATIN_MARKS.matcher(Normalizer.normalize(powers, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(whole, Normalizer.Form.NFKC).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}

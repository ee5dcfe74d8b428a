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

        /** "MT" may stand for a million tonnes or for one metric ton. */
        public boolean isOfTwoMeanings() {
            return TWO_MEANINGS.matcher(written).find();
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

    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";
    /** A size of unit: how many kt one is, and the ways in which it is written. */
    private record Size(BigDecimal inKt, Pattern ways) {}

    /** The larger ones first: the signs of one may end in those of another. */
    private static final List<Size> SIZES = List.of(
            size("1000000", "gt|pg|gtco2\\w*|bn t|billion t\\w*|milliards? de t\\w*|mil millones de t\\w*|bilh[oõ]es de t\\w*|млрд\\.? ?т"
                    + "|миллиард\\w* т\\w*|гт|十亿吨|十億トン|مليار طن"),
            size("100000", "亿吨|億トン"),
            size("1000", "mt|tg|mmt|mmtco2\\w*|mtco2\\w*|tgco2\\w*|megat\\w*|teragram\\w*|mio\\.? ?t\\w*|million (?:metric )?t\\w*|m t"
                    + "|millones de t\\w*|millions de t\\w*|milh[oõ]es de t\\w*|10\\^6 ?t\\w*|1[ ,.]?000[ ,.]000 t\\w*|млн\\.? ?т\\w*"
                    + "|миллион\\w* т\\w*|мт|百万吨|百万トン|百万t|مليون طن|mill?\\. t"),
            size("10000", "千万吨|千万トン"),
            size("10", "万吨|万トン|万t"),
            size("1", "kt|gg|ktco2\\w*|ggco2\\w*|kilot\\w*|gigagram\\w*|thousand (?:metric )?t\\w*|1[ ,.]?000 t\\w*|['’]?000 t\\w*"
                    + "|10\\^3 ?t\\w*|miles de t\\w*|milliers de t\\w*|milhares de t\\w*|mil t\\w*|тыс\\.? ?т\\w*|тысяч\\w* т\\w*|кт|гг|千吨|千トン"
                    + "|千t|ألف طن"),
            size("0.001", "t|tco2\\w*|tonnes?|tons?|metric tons?|metric tonnes?|toneladas?|т|тонн\\w*|吨|トン|طن"));
    private static final Pattern TWO_MEANINGS = Pattern.compile("(?<![\\p{L}\\d])(?:MT|mt)(?:CO2\\w*)?(?![\\p{L}\\d])");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            BEFORE + "(?:[kmgtp]?t|[mgtp]g|кт|млн т|тыс\\.? т|千吨|万吨|吨|tonnes?|tons?|gigagrams?)[ .-]*(?:of |de |d['’]|do )?"
                    + "(?:ch4|n2o|hfcs?|pfcs?|sf6|nf3|hfc-\\w+|methane|metano|méthane|метан\\w*|甲烷|氧化亚氮|nitrous oxide|oe|c|n)" + AFTER
                    + "|" + BEFORE + "[kmgtp]?(?:toe|tep|тнэ|j|wh)" + AFTER);
    private static final Pattern EQUIVALENT = Pattern.compile("co2|со2|eq|экв|当量|مكافئ|換算");
    private static final Pattern CARBON = Pattern.compile("co2|со2|c02|carbon|eq|экв|当量|مكافئ|dioxid|углерод|ghg|gei|ges|換算");
    private static final Pattern ALONE = Pattern.compile("[\\s()\\[\\]{}.,:;/*-]|units?|in|em|en|unidad(es)?|unidade|unites?|en|единиц\\w*|в|单位|الوحدة");

    private static final Pattern SUBSTANCE = Pattern.compile("(?:co|со)2(?:-?(?:eq|e))?(?![a-z])|eq(?:uiv(?:al\\w*)?)?\\.?(?!\\p{L})"
            + "|éq\\w*\\.?"
            + "|(?<!\\p{L})экв\\w*\\.?|\\b(?:de|of|do|du|en|in|d['’])(?!\\p{L})|carbon dioxide|dioxyde de carbone|di[oó]xido de carbono|carbono?\\b"
            + "|(?:ди|дву)окси[дь]?[аи]? углерода|углекислого газа|二氧化碳|二酸化炭素|当量|換算|مكافئات|مكافئ|من|ثاني [أا]كسيد الكربون"
            + "|(?<=\\))[a-m](, [a-m])*$");

    private Units() {}

    private static Size size(String inKt, String ways) {
        return new Size(new BigDecimal(inKt), of(ways));
    }

    private static Pattern of(String ways) {
        var unspaced = ways.replaceAll("[^\\u4e00-\\u9fff\\u30a0-\\u30ff|]", "").replaceAll("\\|+", "|").replaceAll("^\\||\\|$", "");
        return Pattern.compile(BEFORE + "(?:" + ways + ")" + AFTER + (unspaced.isEmpty() ? "" : "|" + unspaced));
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
        return Normalizer.normalize(powers, Normalizer.Form.NFKC).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}

package org.ctfdesk.excel.foreign.words;

import java.math.BigDecimal;
import java.text.Normalizer;
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
    private static final Pattern GIGA = of("gt|pg|gtco2\\w*|bn t|billion t\\w*|млрд\\.? ?т|гт|十亿吨|مليار طن");
    private static final Pattern MEGA =
            of("mt|tg|mtco2\\w*|million t\\w*|m t|millones de t\\w*|millions de t\\w*|млн\\.? ?т\\w*|мт|百万吨|مليون طن|mill?\\. t");
    private static final Pattern KILO =
            of("kt|gg|ktco2\\w*|ggco2\\w*|thousand t\\w*|1[ ,.]?000 t\\w*|miles de t\\w*|milliers de t\\w*|тыс\\.? ?т\\w*|кт|гг|千吨|ألف طن");
    private static final Pattern ONE = of("t|tco2\\w*|tonnes?|tons?|metric tons?|toneladas?|т|тонн\\w*|吨|طن");
    private static final Pattern CARBON = Pattern.compile("co2|со2|c02|carbon|eq|экв|当量|مكافئ|dioxid|углерод|ghg|gei|ges|換算");
    private static final Pattern ALONE = Pattern.compile("[\\s()\\[\\]{}.,:;/*-]|units?|in|unidad(es)?|unites?|en|единиц\\w*|в|单位|الوحدة");

    private static final String SUBSTANCE =
            "co2-?(eq|e)?\\b|со2|eq(uivalent\\w*)?\\.?|экв\\w*\\.?|\\bde\\b|éq\\.?|二氧化碳|当量|换算|من مكافئ ثاني أكسيد الكربون|(?<=\\))[a-m"
                    + "](, [a-m])*$";

    private Units() {}

    private static Pattern of(String ways) {
        var unspaced = ways.replaceAll("[^\\u4e00-\\u9fff|]", "").replaceAll("\\|+", "|").replaceAll("^\\||\\|$", "");
        return Pattern.compile(BEFORE + "(?:" + ways + ")" + AFTER + (unspaced.isEmpty() ? "" : "|" + unspaced));
    }

    /** The unit that a title or a head names: with what is weighed, or alone in the text. */
    public static Optional<Mass> named(String text) {
        var plain = plain(text);
        return mass(plain, text).filter(mass -> CARBON.matcher(plain).find() || isAlone(plain));
    }

    /** True where a text says nothing else than a unit. */
    public static boolean isOnly(String text) {
        var plain = plain(text);
        return mass(plain, text).isPresent() && isAlone(plain.replaceAll(SUBSTANCE, " "));
    }

    /** The unit that a piece of text behind a figure is. */
    public static Optional<Mass> behind(String text) {
        return isOnly(text) ? mass(plain(text), text) : Optional.empty();
    }

    private static boolean isAlone(String plain) {
        var rest = plain;
        for (var each : new Pattern[] {GIGA, MEGA, KILO, ONE, ALONE}) {
            rest = each.matcher(rest).replaceAll("");
        }
        return rest.isBlank();
    }

    private static Optional<Mass> mass(String plain, String written) {
        if (GIGA.matcher(plain).find()) {
            return Optional.of(new Mass(new BigDecimal(1_000_000), written.strip()));
        }
        if (MEGA.matcher(plain).find()) {
            return Optional.of(new Mass(new BigDecimal(1_000), written.strip()));
        }
        if (KILO.matcher(plain).find()) {
            return Optional.of(new Mass(BigDecimal.ONE, written.strip()));
        }
        return ONE.matcher(plain).find() ? Optional.of(new Mass(new BigDecimal("0.001"), written.strip())) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}

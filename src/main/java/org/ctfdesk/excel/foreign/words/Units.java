package org.ctfdesk.excel.foreign.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.text.MassUnit;

/** Units of emissions as they are written over tables, columns and behind figures. */
public final class Units {
    /**
     * A unit of mass.
     *
     * @param inKt how many kt one of it is
     * @param written as it stood
     * @param isOfTwoMeanings "MT" may stand for a million tonnes or for one metric ton; words of quantity may be of any size
     */
    public record Mass(BigDecimal inKt, String written, boolean isOfTwoMeanings) {
        /** What figures are in where nobody says it. */
        public static final Mass KT = new Mass(BigDecimal.ONE, "", false);

        public Mass(BigDecimal inKt, String written) {
            this(inKt, written, MassUnit.isOfTwoMeanings(written));
        }

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

    private static final int SHORT = 40;
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]\\P{L}*$");
    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";
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

    private Units() {}

    /** The unit that a title or a head names: with what is weighed, or alone in the text. */
    public static Optional<Mass> named(String text) {
        var plain = plain(text);
        return mass(plain, text).filter(mass -> CARBON.matcher(plain).find() || isAlone(plain))
                .or(() -> inBrackets(text).filter(piece -> isAlone(plain(piece))).flatMap(piece -> mass(plain(piece), piece)));
    }

    /** What a title says in brackets at its end, where that may be a unit: {@code (tonnes)}. */
    private static Optional<String> inBrackets(String text) {
        var bracket = BRACKET.matcher(text);
        return bracket.find() ? Optional.of(bracket.group(1)) : Optional.empty();
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
        return EQUIVALENT.matcher(plain).find() && WEIGHED.matcher(plain).find() && mass(plain, text).isEmpty()
                || named(text).isEmpty() && inBrackets(text).or(() -> Optional.of(text)).filter(piece -> piece.length() <= SHORT
                        && MassUnit.isOfTwoMeanings(piece)).isPresent();
    }

    /** True where a text says nothing else than a unit. */
    public static boolean isOnly(String text) {
        var plain = plain(text);
        return mass(plain, text).isPresent()
                && ALONE.matcher(SUBSTANCE.matcher(MassUnit.without(plain)).replaceAll(" ")).replaceAll("").isBlank();
    }

    /** The unit that a piece of text behind a figure is. */
    public static Optional<Mass> behind(String text) {
        return isOnly(text) ? mass(plain(text), text) : Optional.empty();
    }

    private static boolean isAlone(String plain) {
        return ALONE.matcher(MassUnit.without(plain)).replaceAll("").isBlank();
    }

    private static Optional<Mass> mass(String plain, String written) {
        return MassUnit.within(plain).map(unit -> new Mass(unit.inKt(), written.strip()));
    }

    private static String plain(String text) {
        return MassUnit.plain(text);
    }
}

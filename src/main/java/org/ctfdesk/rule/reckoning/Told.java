package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.text.Remembered;
import org.ctfdesk.rule.remark.Remark;

/**
 * A sentence of the Party and the cell in which it stands. The point of "eq." ends no sentence: it is taken out.
 *
 * @param text the sentence
 */
record Told(Place place, String text) {
    /** A figure as it is written; neither the end of a longer one nor a date. */
    static final String NUMBER = "(?<![\\d.,/–-])(?:\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d/]|[.,]\\d)";
    /** So much of carbon dioxide equivalent, or nothing. */
    static final String CARBON = "(?:[\\s\\u00a0]*" + FreeText.UNIT + "(?:[\\s\\u00a0]*(?:of )?CO[2₂](?:[\\s-]*(?:eq|e))?)?(?!\\p{L}))?";
    /** Small numbers as digits or in words. */
    static final String COUNT;
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern EQUIVALENT = Pattern.compile("(CO[2₂])[\\s\\u00a0]*-?(?:eq\\.|eq\\b|éq\\.|e\\b|equivalents?\\b)");
    private static final Remembered<List<String>> SENTENCES = new Remembered<>(text -> FreeText.sentences(EQUIVALENT.matcher(text)
            .replaceAll("$1eq")).filter(each -> !each.isBlank()).map(String::strip).toList());
    private static final Pattern UNIT = Pattern.compile("(" + FreeText.UNIT + ")(?:[\\s\\u00a0]*(?:of )?CO.*)?$");
    private static final Map<String, CarbonUnit> UNITS = Map.of("t", CarbonUnit.T, "kt", CarbonUnit.KT, "Gg", CarbonUnit.KT,
            "Mt", CarbonUnit.MT, "Tg", CarbonUnit.MT);
    /** "48.150" is a number of thousands in many languages. */
    private static final Pattern THOUSANDS = Pattern.compile("^\\d{1,3}\\.\\d{3}(?!\\d)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("^(\\d+),(\\d{1,2})(?!\\d)");
    private static final BigDecimal SHARE = new BigDecimal("0.02");
    private static final List<Form> BOXES = List.of(Description.FORM, Progress.FORM, Summary.FORM, Projections.WITH_MEASURES,
            ResponseMeasures.FORM);

    static {
        COUNT = "(?:\\d{1,2}(?![\\d.,]\\d)|" + NUMBERS.stream().map(Lexicon::expression).collect(Collectors.joining("|")) + ")";
    }

    /** The forms whose texts are read. */
    static Form[] forms() {
        return new Form[] {Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM, Summary.FORM,
            Projections.WITH_MEASURES, ResponseMeasures.FORM};
    }

    /** The sentences in the cells for words of tables 1 to 4, of the description, and in the boxes and footnotes. */
    static List<Told> of(Report report) {
        var all = new ArrayList<Told>();
        Stream.concat(Stream.concat(Remark.ofTables(report).stream(), Remark.in(report, ResponseMeasures.FORM).stream()),
                BOXES.stream().flatMap(form -> Remark.below(report, form).stream()))
                .forEach(remark -> SENTENCES.of(remark.text()).forEach(sentence -> all.add(new Told(remark.place(), sentence))));
        return all;
    }

    /** A small number, as digits or in words; nothing where it is none. */
    static Optional<Integer> count(String written) {
        if (written.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.of(Integer.valueOf(written));
        }
        for (var i = 0; i < NUMBERS.size(); i++) {
            if (Lexicon.of(NUMBERS.get(i)).matcher(written).matches()) {
                return Optional.of(i + 2);
            }
        }
        return Optional.empty();
    }

    /** The figure that is written; nothing where it can be read in two ways, or is a year. */
    static Optional<BigDecimal> figure(String written) {
        return THOUSANDS.matcher(written).find() ? Optional.empty()
                : FreeText.figures(DECIMAL_COMMA.matcher(written).replaceFirst("$1.$2")).stream().findFirst();
    }

    /** The unit that stands at the end of a written amount. */
    static Optional<CarbonUnit> unit(String written) {
        var unit = UNIT.matcher(written);
        return unit.find() ? Optional.of(UNITS.get(unit.group(1))) : Optional.empty();
    }

    /** Words round to the last digit that is not a nought; but by not more than a fiftieth, where all digits are written. */
    static BigDecimal rounding(BigDecimal figure) {
        var written = half(Math.max(0, figure.scale()));
        return half(figure.stripTrailingZeros().scale()).min(written.max(figure.abs().multiply(SHARE)));
    }

    private static BigDecimal half(int scale) {
        return BigDecimal.ONE.scaleByPowerOfTen(-scale).divide(BigDecimal.valueOf(2));
    }
}

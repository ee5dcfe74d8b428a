package org.ctfdesk.rule.measure.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * What a measure's words say of its reduction in a year is what the column of that year has, what they tell as past is not to come, and
 * a reduction that is included elsewhere is so in all years: a reminder beside MPGs, paras. 82 and 85.
 */
public final class WordsOfMeasureDiffer extends Rule.OfLine {
    private static final Pattern DATED = Pattern.compile("(?<!\\p{L})(?:in|since|on|en|depuis|desde|в|с|في)(?: \\d{1,2})?(?: \\p{L}+)? $");
    private static final Pattern SINCE = Pattern.compile("(?iu)(?<!\\p{L})(?:since|depuis|desde|начиная с) $");
    private static final Pattern HAPPENED = Pattern.compile(Lexicon.expression("happened")
            + "(?<between>[^.;\\d]{0,40})(?: \\d{1,2})?(?: \\p{L}+)? $",
            Lexicon.CAPITALS);
    /** "reduced to 16 000 kt in 2030", "in total 9 000 kt by 2030", "1 500 kt are to be captured". */
    private static final Pattern LEVEL_OR_SUM = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:to|jusqu[’']à|à|hasta|a|до)"
            + " (?:about |some |environ |unos )?\\d"
            + "[\\d .,\\u00a0\\u202f]*" + FreeText.UNIT + "(?!\\p{L})|in total"
            + "|altogether|cumul\\p{L}*|acumul\\p{L}*|au total|en total|всего|в сумме"
            + "|(?:is|are) to be|doi(?:t|vent) être|deben? ser)|累计|共计|إجمالي|مجموع");
    private static final int BEFORE_YEAR = 60;
    private static final int SHORT = 25;
    private static final List<ColumnKey> TEXTS = List.of(MeasureRow.DESCRIPTION, ColumnKey.of("objectives"));
    private static final List<String> NO_EFFECT = List.of("other.quantity", "more.or.less", "other.scenario");
    private static final List<String> TOLD_AS_EFFECT = List.of("avoided", "fall", "decline");
    private static final BigDecimal FAR = new BigDecimal(5);

    public WordsOfMeasureDiffer() {
        super(info("OWN-225", mpgs("85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var made = line.profile().submission().year();
        for (var column : TEXTS) {
            var text = row.words(column).orElse("");
            if (made != 0 && FreeText.mayNameYear(text, year -> year > made)) {
                past(line, column, text, found);
            }
            if ((text.contains("CO2") || text.contains("CO₂")) && FreeText.mayNameYear(text, year -> isOfColumn(line, year))
                    && !FreeText.carbon(text).isEmpty()) {
                amounts(line, column, text, found);
            }
        }
        elsewhere(line, found);
    }

    private static boolean isOfColumn(LineView line, int year) {
        return line.profile().periods().achieved().contains(year) || line.profile().periods().expected().contains(year);
    }

    /** Looks at the few words before such a year, and at its sentence only where these tell of the past. */
    private static void past(LineView line, ColumnKey column, String text, Found found) {
        var made = line.profile().submission().year();
        for (var at = FreeText.nextYear(text, 0); at >= 0; at = FreeText.nextYear(text, at + 1)) {
            var year = FreeText.yearAt(text, at);
            var before = text.substring(Math.max(0, at - BEFORE_YEAR), at);
            if (year <= made || !DATED.matcher(before.substring(Math.max(0, before.length() - SHORT))).find()) {
                continue;
            }
            var happened = HAPPENED.matcher(before);
            if (SINCE.matcher(before).find() || happened.find() && !Lexicon.names("purpose", happened.group("between"))
                    && FreeText.sentences(text)
                    .filter(sentence -> sentence.contains(String.valueOf(year))).noneMatch(each -> Lexicon.names("not.sure", each))) {
                found.at(line.place(column)).says("past", String.valueOf(year), String.valueOf(made));
                return;
            }
        }
    }

    /** One amount and one year in a sentence, and that year has a column. */
    private static void amounts(LineView line, ColumnKey column, String text, Found found) {
        for (var sentence : FreeText.sentences(text.replace("CO2 eq.", "CO2")).toList()) {
            var carbon = FreeText.carbon(sentence);
            var years = FreeText.years(sentence);
            if (carbon.size() != 1 || years.size() != 1) {
                continue;
            }
            var kt = carbon.getFirst().unit().toKt(carbon.getFirst().value());
            for (var estimate : List.of(Measures.ACHIEVED, Measures.EXPECTED)) {
                var cell = new ColumnKey(estimate, years.first());
                switch (line.answers().answer(cell).orElse(null)) {
                    case Quantity.Keys keys when !keys.keys().contains(NotationKey.IE) && !keys.keys().contains(NotationKey.C)
                            && isEffect(sentence) -> found.at(line.place(cell)).says("key", Quantity.of(kt), keys);
                    case Quantity.Amount amount when isFar(kt, amount.value()) && isEffect(sentence) ->
                        found.at(line.place(column)).says("amount", Quantity.of(kt), String.valueOf(years.first()), amount);
                    case null, default -> { }
                }
            }
        }
    }

    /** A reduction is told, and not an emission, a bound or another quantity. */
    private static boolean isEffect(String sentence) {
        return !LEVEL_OR_SUM.matcher(sentence).find() && NO_EFFECT.stream().noneMatch(idea -> Lexicon.names(idea, sentence))
                && TOLD_AS_EFFECT.stream().anyMatch(idea -> Lexicon.names(idea, sentence));
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.signum() > 0 && other.signum() > 0
                && (one.compareTo(other.multiply(FAR)) > 0 || other.compareTo(one.multiply(FAR)) > 0);
    }

    /** IE in one column, and a figure in another. */
    private static void elsewhere(LineView line, Found found) {
        if (line.answers().keys().values().stream().noneMatch(keys -> keys.keys().contains(NotationKey.IE))) {
            return;
        }
        var estimates = line.answers().answers().entrySet().stream().filter(entry -> entry.getKey().column().equals(Measures.ACHIEVED)
                || entry.getKey().column().equals(Measures.EXPECTED)).toList();
        var elsewhere = estimates.stream().filter(entry -> entry.getValue() instanceof Quantity.Keys keys
                && keys.keys().contains(NotationKey.IE)).findFirst();
        var own = estimates.stream().filter(entry -> entry.getValue() instanceof Quantity.Amount amount
                && amount.value().signum() != 0).findFirst();
        if (elsewhere.isPresent() && own.isPresent()) {
            found.at(line.place(own.get().getKey())).says("elsewhere", own.get().getValue(),
                    String.valueOf(elsewhere.get().getKey().year()));
        }
    }
}

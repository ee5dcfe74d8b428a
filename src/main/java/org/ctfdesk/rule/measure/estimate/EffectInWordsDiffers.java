package org.ctfdesk.rule.measure.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A figure that a measure's words give for a year, with the unit and a word of the name of a row of table 10 or of an indicator of table 4,
 * is the figure there: MPGs, paras. 79 and 97 (suspected where two digits are exchanged or a point is misplaced, or most words of the name
 * are there too). What a measure added is a part of it.
 */
public final class EffectInWordsDiffers extends Rule.OfReport {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final int LEAST_LETTERS = 5;
    private static final int LONGEST_STEM = 6;

    public EffectInWordsDiffers() {
        super(warning("OWN-206", mpgs("97")).comparing(Measures.FORM).reads(KeyIndicators.FORM, Progress.FORM, Indicators.FORM)
                .ofMeasures(ColumnKey.LABEL.column(), "description", "objectives"));
    }

    /** A row with a name, a unit and figures by year. */
    private record Followed(Set<String> words, RowUnit unit, Row row, Row target, String table) {
        Optional<BigDecimal> in(int year) {
            var own = row.answers().entrySet().stream().filter(entry -> entry.getKey().year() == year)
                    .map(entry -> entry.getValue()).findFirst();
            var aim = target.years(ColumnKey.of(Progress.TARGET_YEAR)).filter(years -> years.last() == year).isPresent()
                    ? target.answer(ColumnKey.of(Progress.TARGET_LEVEL)) : Optional.<Answer>empty();
            return aim.or(() -> own).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
        }

        boolean isAim(int year) {
            return target.answer(ColumnKey.of(Progress.TARGET_YEAR)).orElse(null) instanceof Answer.Years years && years.last() == year;
        }

        boolean has(BigDecimal figure, int year) {
            return in(year).filter(own -> Tolerance.agree(own, figure)).isPresent()
                    || row.answers().entrySet().stream().anyMatch(entry -> entry.getKey().year() == year
                    && entry.getValue() instanceof Quantity.Amount amount && Tolerance.agree(amount.value(), figure));
        }
    }

    @Override
    public void check(Report report, Found found) {
        var followed = followed(report);
        var measures = report.table(Measures.FORM.id()).block(Measures.MEASURE).items();
        if (followed.isEmpty() || measures.size() > MeasureLimits.MEASURES_READ) {
            return;
        }
        for (var measure : measures) {
            var row = MeasureRow.of(measure);
            var name = row.words(ColumnKey.LABEL).orElse("");
            for (var column : List.of("description", "objectives")) {
                row.words(ColumnKey.of(column)).ifPresent(text -> check(measure, ColumnKey.of(column), name, text, followed, found));
            }
        }
    }

    private static void check(Item measure, ColumnKey column, String name, String text, List<Followed> followed, Found found) {
        for (var sentence : FreeText.sentences(text).toList()) {
            var years = FreeText.years(sentence);
            if (years.size() != 1) {
                continue;
            }
            var words = stems(name + " " + sentence);
            for (var each : followed) {
                var own = each.in(years.first());
                var named = named(sentence, each.unit());
                if (own.isPresent() && named.size() == 1 && !each.has(named.getFirst(), years.first())
                        && isMeant(each, words, named.getFirst(), own.get(), column.column().equals("objectives")
                                && each.isAim(years.first())) && !Lexicon.names("more.or.less", sentence)
                        && !Lexicon.names("added", sentence)) {
                    found.at(MeasureRow.place(measure, column)).as(each.unit().means(RowUnit.PER_CENT) ? Severity.INFO : Severity.WARNING)
                            .with(Quantity.of(named.getFirst()), String.valueOf(years.first()), Quantity.of(own.get()), each.table());
                    return;
                }
            }
        }
    }

    /** One word in common tells of the row where the figure is a near miss; otherwise most of its words must stand there. */
    private static boolean isMeant(Followed row, Set<String> words, BigDecimal named, BigDecimal own,
            boolean isAim) {
        var common = common(words, row.words());
        var isPerCent = row.unit().means(RowUnit.PER_CENT);
        if (isPerCent && isAim && common > 1 && common + 1 >= row.words().size()) {
            return true;
        }
        return common >= (isPerCent ? 2 : 1) && (isNearMiss(named, own) || !isPerCent && 3 * common > 2 * row.words().size() && common > 1);
    }

    /** The same digits in another order of two neighbours, or with the point elsewhere. */
    private static boolean isNearMiss(BigDecimal named, BigDecimal own) {
        var one = named.abs().stripTrailingZeros().unscaledValue().toString();
        var other = own.abs().stripTrailingZeros().unscaledValue().toString();
        if (one.equals(other)) {
            return true;
        }
        for (var at = 0; one.length() == other.length() && at + 1 < one.length(); at++) {
            if (other.equals(one.substring(0, at) + one.charAt(at + 1) + one.charAt(at) + one.substring(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /** The figures of a sentence in a unit. */
    private static List<BigDecimal> named(String sentence, RowUnit unit) {
        if (unit.means(RowUnit.PER_CENT)) {
            return FreeText.perCents(sentence).stream().map(FreeText.PerCent::value).toList();
        }
        return PATTERNS.computeIfAbsent(unit.written(), EffectInWordsDiffers::pattern).matcher(sentence).results()
                .flatMap(each -> FreeText.figures(each.group(1)).stream().limit(1)).toList();
    }

    /** A figure in this unit: one of carbon dioxide as people write it, of which the list has a code. */
    private static Pattern pattern(String unit) {
        var written = CarbonUnit.of(unit).map(carbon -> switch (carbon) {
            case T -> "t";
            case KT -> "(?:kt|Gg)";
            case MT -> "(?:Mt|Tg)";
        }).map(tonnes -> tonnes + "[\\s\\u00a0]*(?:of[\\s\\u00a0]+)?CO[2₂](?:[\\s\\u00a0-]*eq?\\.?)?").orElseGet(() -> Pattern.quote(unit));
        return Pattern.compile("(\\d[\\d ,.\\u00a0\\u202f]*+)[\\s\\u00a0]*" + written + "(?!\\p{L})",
                CarbonUnit.of(unit).isPresent() ? 0 : Pattern.CASE_INSENSITIVE);
    }

    private static List<Followed> followed(Report report) {
        var all = new ArrayList<Followed>();
        var table = report.table(KeyIndicators.FORM.id());
        table.block(KeyIndicators.KEY_INDICATOR).items().forEach(item -> add(label(item.row(KeyIndicators.KEY_INDICATOR)),
                item.row(KeyIndicators.KEY_INDICATOR), Row.EMPTY, KeyIndicators.FORM.number(), all));
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            var progress = report.keysOf(Progress.FORM).stream().flatMap(key -> indicator(report, key, item.id()).stream()).findFirst();
            progress.ifPresent(row -> add(label(item.row(Indicators.INDICATOR)), row, row, Progress.FORM.number(), all));
        }
        return all;
    }

    private static Optional<Row> indicator(Report report, TableKey key, String id) {
        return report.table(key).block(Progress.INDICATOR).item(id).map(item -> item.row(Progress.INDICATOR));
    }

    private static void add(String label, Row row, Row target, String table, List<Followed> all) {
        RowUnit.of(row).filter(unit -> !label.isBlank()).ifPresent(unit -> all.add(new Followed(stems(label), unit, row, target, table)));
    }

    private static String label(Row row) {
        return FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
    }

    private static int common(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    /** The beginnings of the longer words. */
    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        Arrays.stream(FreeText.name(text).split(" ")).filter(word -> word.length() >= LEAST_LETTERS)
                .forEach(word -> stems.add(word.substring(0, Math.min(word.length(), LONGEST_STEM)).toLowerCase(Locale.ROOT)));
        return stems;
    }
}

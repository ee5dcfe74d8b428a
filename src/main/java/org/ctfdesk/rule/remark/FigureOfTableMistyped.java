package org.ctfdesk.rule.remark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * A figure in a box, a footnote or a remark below or in tables 4 and 10 that is a figure of that table but for two exchanged digits, or for
 * a point that is one place off, while the figure itself is not named: suspected to be mistyped; MPGs, para. 79.
 */
public final class FigureOfTableMistyped extends Rule.OfReport {
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_DIGITS_EXCHANGED = 4;
    private static final Pattern IN_UNIT = Pattern.compile("(?<![\\d.,])\\d[\\d ,.\\u00a0\\u202f]{0,20}+[\\s\\u00a0]*"
            + "([kMGT]Wh?|[TPG]J|ha|km[2²]?|m[23²³]|МВт|ГВт|га|兆瓦|公顷)(?!\\p{L}|/)");
    private static final Pattern EQUIVALENT = Pattern.compile("(CO[2₂])[\\s\\u00a0]*-?(?:eq\\.?|éq\\.)");
    /** Removals; not the end of a range. */
    private static final Pattern NEGATIVE = Pattern.compile("(?<![\\p{L}\\d])[-−–][\\s\\u00a0]?(\\d[\\d ,.\\u00a0\\u202f]{0,20})");
    /** The numbers of laws, decisions and global warming potentials are no figures of a table. */
    private static final Pattern NUMBER_OF_TEXT = Pattern.compile("\\d+/(?:CMA|CP|\\d{2,4})[.\\d]*|\\b(?:No|Nr|n)[.°º]+ ?\\d+(?:/\\d+)?"
            + "|№ ?\\d+"
            + "|(?:GWP|PRP|PCA|ПГП)[^.;\\d]{0,25}(?:CH4|N2O|CO2|SF6|NF3)?[^.;\\d]{0,12}\\d[\\d ]*\\d", Pattern.CASE_INSENSITIVE);
    private static final List<Form> FORMS = List.of(Progress.FORM, KeyIndicators.FORM);

    public FigureOfTableMistyped() {
        super(warning("OWN-209", mpgs("79")).breaks("X-06").reads(Progress.FORM, KeyIndicators.FORM, Actions.FORM,
                Authorizations.FORM, Approaches.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        for (var form : FORMS) {
            for (var key : report.keysOf(form)) {
                var known = known(report, key, row -> true);
                texts(report, key).forEach(remark -> check(new Remark(remark.place(),
                        ofTable(ofYears(remark.text(), report), report, key)), known, units -> known(report, key,
                                row -> RowUnit.of(row).filter(unit -> units.stream().noneMatch(unit::means)).isEmpty()), found));
            }
        }
    }

    /** A text without the sentences that tell of years only which the table does not show. */
    private static String ofYears(String text, Report report) {
        var shown = new TreeSet<>(report.profile().periods().of(Years.IMPLEMENTATION));
        shown.addAll(List.of(report.profile().ndc().baseYear(), report.profile().periods().inventoryTo(),
                report.profile().ndc().targetTo()));
        return FreeText.sentences(text).filter(sentence -> !Lexicon.names("other.scenario", sentence)).filter(sentence -> {
            var years = FreeText.years(sentence);
            return years.isEmpty() || years.stream().anyMatch(shown::contains)
                    || years.first() > report.profile().submission().year();
        }).collect(Collectors.joining(" "));
    }

    /** A text without the figures that are in a unit which no row of the table has. */
    private static String ofTable(String text, Report report, TableKey key) {
        var table = report.table(key);
        var units = Stream.concat(table.rows().values().stream(), table.blocks().values().stream().flatMap(block -> block.items().stream())
                .flatMap(item -> item.rows().values().stream())).flatMap(row -> RowUnit.of(row).stream()).toList();
        return IN_UNIT.matcher(text).replaceAll(found -> units.stream().anyMatch(new RowUnit(found.group(1))::means)
                ? Matcher.quoteReplacement(found.group()) : " ");
    }

    private static void check(Remark remark, Set<BigDecimal> known, Function<Set<RowUnit>, Set<BigDecimal>> inUnits, Found found) {
        var perCents = FreeText.perCents(remark.text()).stream().map(FreeText.PerCent::value).toList(); // T4-09 asks about them
        var named = FreeText.figures(NUMBER_OF_TEXT.matcher(remark.text()).replaceAll(" ")).stream()
                .filter(figure -> !perCents.contains(figure)).distinct().toList();
        for (var figure : named) {
            if (digits(figure).length() < 2 || isNegative(figure, remark.text())
                    || known.stream().anyMatch(each -> digits(each).equals(digits(figure))
                    && isThousandfold(each, figure))
                    || known.stream().noneMatch(each -> isSlip(figure, each))) {
                continue;
            }
            var units = units(figure, remark.text());
            var meant = (units.isEmpty() ? known : inUnits.apply(units)).stream().filter(each -> isSlip(figure, each))
                    .filter(each -> named.stream().noneMatch(other -> digits(other).equals(digits(each)) && isThousandfold(other,
                            each))).findFirst();
            if (meant.isPresent()) {
                found.at(remark.place()).with(Quantity.of(figure), Quantity.of(plain(meant.get())));
                return;
            }
        }
    }

    /** The units in which words give a figure, or those of its sentence where they give it in none. */
    private static Set<RowUnit> units(BigDecimal figure, String text) {
        var units = new LinkedHashSet<RowUnit>();
        var sentences = FreeText.sentences(EQUIVALENT.matcher(text).replaceAll("$1eq"))
                .filter(sentence -> FreeText.figures(sentence).contains(figure)).toList();
        sentences.forEach(sentence -> FreeText.carbon(sentence).stream().filter(each -> each.value().equals(figure))
                .forEach(each -> units.add(new RowUnit(each.unit().option()))));
        if (units.isEmpty()) {
            sentences.forEach(sentence -> {
                FreeText.carbon(sentence).forEach(each -> units.add(new RowUnit(each.unit().option())));
                Matches.of(IN_UNIT, sentence).forEach(each -> units.add(new RowUnit(each.group(1))));
            });
        }
        return units;
    }

    private static boolean isNegative(BigDecimal figure, String text) {
        return NEGATIVE.matcher(text).results().anyMatch(each -> FreeText.figures(each.group(1)).contains(figure));
    }

    /** Two digits beside each other are exchanged, or the point stands one or two places off. */
    private static boolean isSlip(BigDecimal figure, BigDecimal own) {
        var one = digits(figure);
        var other = digits(own);
        if (isSlipWithNoughts(figure, own)) {
            return true;
        }
        if (one.length() != other.length() || other.length() < LEAST_DIGITS) {
            return false;
        }
        if (one.equals(other)) {
            return !isThousandfold(figure, own);
        }
        if (figure.precision() < LEAST_DIGITS_EXCHANGED && figure.scale() <= 0) {
            return false; // whole numbers so short agree by chance
        }
        return isExchanged(one, other) && isThousandfold(figure.abs(), own.abs());
    }

    private static boolean isExchanged(String one, String other) {
        var at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** A nought among the digits exchanged: 279 500 for 279 050, or 57 000 for 75 000. */
    private static boolean isSlipWithNoughts(BigDecimal figure, BigDecimal own) {
        if (Math.max(figure.scale(), own.scale()) > 0 || figure.compareTo(own) == 0) {
            return false;
        }
        var one = figure.abs().toPlainString();
        var other = own.abs().toPlainString();
        return one.length() == other.length() && one.length() > LEAST_DIGITS_EXCHANGED && digits(own).length() > 1
                && isExchanged(one, other);
    }

    /** Equal, or apart by thousands: units differ. */
    private static boolean isThousandfold(BigDecimal one, BigDecimal other) {
        return ((one.precision() - one.scale()) - (other.precision() - other.scale())) % 3 == 0;
    }

    private static String digits(BigDecimal figure) {
        return figure.abs().stripTrailingZeros().unscaledValue().toString();
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** The figures of the table, typed and computed, and how far each is from the reference, the level and the year before. */
    private static Set<BigDecimal> known(Report report, TableKey key, Predicate<Row> asked) {
        var known = new LinkedHashSet<BigDecimal>();
        var table = report.table(key);
        table.rows().values().stream().filter(asked).forEach(row -> add(row, known));
        table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().values().stream()
                .filter(asked).forEach(row -> {
            add(row, known);
            distances(row, known);
        })));
        Derived.of(report, key).forEach((place, result) -> result.value().ifPresent(value -> {
            if ((Object) value instanceof Quantity.Amount amount && asked.test(rowOf(table, place))) {
                known.add(amount.value().abs());
            }
        }));
        known.removeIf(figure -> figure.signum() == 0);
        return known;
    }

    private static Row rowOf(Table table, Place place) {
        return table.blocks().values().stream().flatMap(block -> block.items().stream())
                .filter(item -> item.id().equals(place.row().item())
                        && item.rows().containsKey(place.row().line()))
                .map(item -> item.row(place.row().line())).findFirst()
                .orElseGet(() -> table.row(place.row().line()));
    }

    private static void add(Row row, Set<BigDecimal> known) {
        row.answers().values().forEach(answer -> {
            if (answer instanceof Quantity.Amount amount) {
                known.add(amount.value().abs());
            }
        });
    }

    private static void distances(Row row, Set<BigDecimal> known) {
        var all = row.answers().entrySet().stream().filter(entry -> entry.getKey().year() != 0)
                .sorted(Comparator.comparingInt(entry -> entry.getKey().year()))
                .flatMap(entry -> amount(Optional.of(entry.getValue())).stream()).toList();
        amount(row.answer(ColumnKey.of(Progress.TARGET_LEVEL))).ifPresent(level -> addDistance(level,
                amount(row.answer(ColumnKey.of(Progress.REFERENCE))), known));
        for (var i = 0; i < all.size(); i++) {
            addDistance(all.get(i), i == 0 ? Optional.empty() : Optional.of(all.get(i - 1)), known);
            for (var column : List.of(Progress.REFERENCE, Progress.TARGET_LEVEL)) {
                addDistance(all.get(i), amount(row.answer(ColumnKey.of(column))), known);
            }
        }
    }

    private static void addDistance(BigDecimal figure, Optional<BigDecimal> from, Set<BigDecimal> known) {
        from.map(figure::subtract).map(BigDecimal::abs).ifPresent(known::add);
    }

    private static Optional<BigDecimal> amount(Optional<Answer> answer) {
        return answer.filter(Quantity.Amount.class::isInstance).map(each -> ((Quantity.Amount) each).value());
    }

    private static List<Remark> texts(Report report, TableKey key) {
        var all = new ArrayList<Remark>();
        var foot = Report.footOf(key);
        add(new Place(foot, RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)), report, all);
        report.table(foot).block(Foot.FOOTNOTE).items().forEach(note -> add(
                new Place(foot, new RowKey(Foot.FOOTNOTE, note.id()), ColumnKey.of(Foot.TEXT)), report, all));
        add(new Place(key, RowKey.of("otherInformation"), ColumnKey.ACROSS), report, all);
        report.table(key).block(Progress.INDICATOR).items().forEach(item -> add(
                new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.PROGRESS)), report, all));
        return all;
    }

    private static void add(Place place, Report report, List<Remark> all) {
        var text = report.answer(place).map(Answer::asText).orElse("");
        if (!text.isBlank()) {
            all.add(new Remark(place, text));
        }
    }
}

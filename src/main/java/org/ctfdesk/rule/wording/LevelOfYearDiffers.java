package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * Where the words on progress say "emissions in 2023 were so much", it is the figure of that year in the row: MPGs, paras. 68 and 69.
 * Read off a sentence with one year and one figure in the unit of the row; distances from the reference are left to T4-09.
 */
public final class LevelOfYearDiffers extends Rule.OfReport {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+(?=\\p{Lu})|\\n");
    private static final Pattern OTHER = Pattern.compile("(?i)adjust|target|aim|together|cumulat|average|sum of|from|since|expected"
            + "|project|would|"
            + "without LULUCF|excluding|per (capita|head|inhabitant)|(more|less|higher|lower|above|below)");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,])(?<!\\d )(\\d{1,3}[ ,\\u00a0\\u202f]\\d{4,}|\\d{1,3} \\d{1,2}"
            + "|\\d{1,3}(?:[ "
            + ",\\u00a0\\u202f]\\d{3})+[ \\u00a0\\u202f]?\\d)"
            + "(?=[\\s\\u00a0]*(?:t|kt|Mt|Gg)\\b)");

    private static final Pattern DISTANCE = Pattern.compile("(?i)CO[2₂] eq\\.?,? (?:\\(?or \\d+(?:\\.\\d+)?\\s?(?:%|per ?cent)\\)?"
            + " )?(?:below|above"
            + "|less than|lower than|higher than|more than)\\b");
    private static final Pattern PER_CENT_IN = Pattern.compile("(?i)(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent) in ((?:19"
            + "|20)\\d{2})\\b");
    private static final Pattern ADJUSTED = Pattern.compile("(?i)adjust|trajectory|target|budget|without|excluding");
    private static final BigDecimal FIVE = new BigDecimal(5);

    public LevelOfYearDiffers() {
        super(warning("OWN-123", mpgs("69")).reads(Progress.FORM, Description.FORM, Indicators.FORM, Methodologies.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        Stream.concat(Said.ofTarget(report).stream(), Stream.of(Said.described(report, "referencePoint"))).forEach(said ->
                grouped(said.text()).ifPresent(figure -> found.at(said.place()).says("grouped", figure)));
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            var place = new Place(TableKey.of(Indicators.FORM.id()), new RowKey("reference", item.id()),
                    ColumnKey.of(Indicators.DESCRIPTION));
            grouped(FreeText.words(item.row("reference"), Indicators.DESCRIPTION).orElse(""))
                    .ifPresent(figure -> found.at(place).says("grouped", figure));
        }
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var tracked = new TrackedFigures(item.id(), item.row(Progress.INDICATOR));
                var place = new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.PROGRESS));
                var words = FreeText.words(tracked.row(), Progress.PROGRESS).orElse("");
                if (!words.isBlank()) {
                    check(report, place, words, tracked, found);
                }
            }
        }
    }

    private static void check(Report report, Place place, String words, TrackedFigures tracked, Found found) {
        var grouped = grouped(words);
        if (grouped.isPresent()) {
            found.at(place).says("grouped", grouped.get());
            return;
        }
        if (distance(report, place, words, tracked, found) || perCentIn(place, words, tracked, found)) {
            return;
        }
        for (var sentence : SENTENCE.split(words)) {
            var years = FreeText.years(sentence);
            var named = figure(sentence, tracked);
            if (years.size() != 1 || named.isEmpty() || Matches.any(OTHER, sentence)) {
                continue;
            }
            var year = years.first();
            var level = tracked.in(year);
            if (level.isEmpty() || Tolerance.agree(named.get().abs(), level.get().abs()) || isNear(named.get(), level.get())) {
                continue;
            }
            var other = report.profile().periods().of(Years.IMPLEMENTATION).stream()
                    .filter(each -> tracked.in(each).filter(figure -> Tolerance.agree(named.get().abs(), figure.abs())).isPresent())
                    .findFirst();
            if (other.isPresent()) {
                found.at(place).says("year", Quantity.of(named.get()), String.valueOf(year), String.valueOf(other.get()));
                return;
            } else if (!isRounded(named.get(), level.get())) {
                found.at(place).says("", Quantity.of(named.get()), String.valueOf(year), tracked.row().answer(
                        new ColumnKey(Progress.YEAR, year)).orElseThrow());
                return;
            }
        }
    }

    /** "So many per cent in 2023", where that is the figure of another year of the row. */
    private static boolean perCentIn(Place place, String words, TrackedFigures tracked, Found found) {
        if (!tracked.isPerCent()) {
            return false;
        }
        for (var said : PER_CENT_IN.matcher(words).results().toList()) {
            var figure = new BigDecimal(said.group(1));
            var year = Integer.parseInt(said.group(2));
            var other = tracked.row().answers().keySet().stream().filter(column -> column.column().equals(Progress.YEAR))
                    .filter(column -> tracked.in(column.year()).filter(value -> value.compareTo(figure) == 0).isPresent()).findFirst();
            if (tracked.in(year).filter(value -> value.compareTo(figure) != 0).isPresent() && other.isPresent()) {
                found.at(place).says("year", Quantity.of(figure), String.valueOf(year), String.valueOf(other.get().year()));
                return true;
            }
        }
        return false;
    }

    /** "So many kt below the level of the base year" is the distance of the latest year from the reference. */
    private static boolean distance(Report report, Place place, String words, TrackedFigures tracked, Found found) {
        var now = tracked.in(report.profile().periods().inventoryTo());
        var unit = CarbonUnit.of(tracked.row());
        if (now.isEmpty() || tracked.reference().isEmpty() || unit.isEmpty()) {
            return false;
        }
        var apart = tracked.reference().get().subtract(now.get()).abs();
        for (var sentence : SENTENCE.split(words)) {
            var said = DISTANCE.matcher(sentence);
            var base = report.profile().ndc().baseYear();
            var carbon = FreeText.carbon(sentence);
            if (!said.find() || carbon.size() != 1 || FreeText.years(sentence).size() > 2 || base == 0
                    || !FreeText.years(sentence).contains(base)
                            || !FreeText.years(sentence).contains(report.profile().periods().inventoryTo())
                    || Matches.any(ADJUSTED, sentence)) {
                continue;
            }
            var named = unit.get().ofKt(carbon.getFirst().unit().toKt(carbon.getFirst().value()));
            // where the words go with each other, the reference of table 4 is asked about elsewhere
            var isToldSo = FreeText.carbon(Said.described(report, "referencePoint").text()).stream()
                    .map(each -> unit.get().ofKt(each.unit().toKt(each.value())).subtract(now.get()).abs())
                    .anyMatch(other -> isNear(named, other));
            if (!isToldSo && !isNear(named, apart) && !isRounded(named, apart)) {
                found.at(place).says("distance", Quantity.of(named), Quantity.of(apart));
                return true;
            }
        }
        return false;
    }

    private static Optional<String> grouped(String text) {
        return GROUPED.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** The one figure of a sentence that is in the unit of the row. */
    private static Optional<BigDecimal> figure(String sentence, TrackedFigures tracked) {
        if (tracked.isPerCent()) {
            var perCents = FreeText.perCents(sentence);
            return perCents.size() == 1 ? Optional.of(perCents.getFirst().value()) : Optional.empty();
        }
        var unit = CarbonUnit.of(tracked.row());
        var carbon = FreeText.carbon(sentence);
        return unit.isEmpty() || carbon.size() != 1 ? Optional.empty()
                : Optional.of(unit.get().ofKt(carbon.getFirst().unit().toKt(carbon.getFirst().value())));
    }

    /** Words tell a removal without its sign. */
    private static boolean isNear(BigDecimal named, BigDecimal level) {
        return named.abs().subtract(level.abs()).abs().compareTo(level.abs().movePointLeft(3).multiply(FIVE)) <= 0;
    }

    /** Words round: 52 000 may be 51 500. */
    private static boolean isRounded(BigDecimal named, BigDecimal level) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen(-named.stripTrailingZeros().scale());
        return named.abs().subtract(level.abs()).abs().compareTo(unit) <= 0;
    }
}

package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * A trajectory told in words is the one of table 4, and goes with itself: "falls by 2 000 a year from 73 000 in 2021 to 55 000 in 2030",
 * and the values named for the years between add up to the budget with those of the table. MPGs, para. 77(d); 2/CMA.3, annex, para. 7.
 */
public final class PathInWords extends Rule.OfReport {
    private static final Pattern IN_YEAR = Pattern.compile("(?<figure>" + Told.NUMBER + Told.CARBON
            + ")[^.;\\d]{0,12}?(?<year>20\\d{2})(?!\\d)",
            Lexicon.CAPITALS);
    private static final Pattern A_YEAR = Pattern.compile("(?<figure>" + Told.NUMBER + Told.CARBON + ")[\\s,]{0,2}(?:of ITMOs )?"
            + Lexicon.expression("a.year"), Lexicon.CAPITALS);
    private static final Pattern BUDGET = Pattern.compile(Lexicon.expression("budget") + "[^.;\\d]{0,15}?(?<figure>" + Told.NUMBER
            + Told.CARBON + ")", Lexicon.CAPITALS);
    private static final Pattern ITEM = Pattern.compile(Told.NUMBER + Told.CARBON);
    private static final int LEAST = 3;
    private static final int FARTHEST = 3;
    private static final List<String> ROWS = List.of(Progress.TRAJECTORY, Progress.INDICATIVE_TRAJECTORY);

    public PathInWords() {
        super(warning("OWN-216", mpgs("77(d)")).reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        for (var told : Told.of(report)) {
            if (told.text().matches("(?s).*20\\d{2}.*") && !Lexicon.names("previous.ndc", told.text())
                    && !Lexicon.names("other.scenario", told.text())) {
                steps(report, told, found);
                between(report, told, found);
            }
            budget(report, told, found);
        }
    }

    /** From one year to another by so much a year. */
    private static void steps(Report report, Told told, Found found) {
        var ends = Matches.of(IN_YEAR, told.text()).toList();
        var steps = Matches.of(A_YEAR, told.text()).filter(each -> ends.stream().noneMatch(end -> end.start() == each.start()))
                .toList();
        if (ends.size() != 2 || FreeText.years(told.text()).size() != 2) {
            return;
        }
        var first = Told.figure(ends.getFirst().group("figure"));
        var last = Told.figure(ends.getLast().group("figure"));
        var from = Integer.parseInt(ends.getFirst().group("year"));
        var to = Integer.parseInt(ends.getLast().group("year"));
        var units = Stream.concat(ends.stream(), steps.stream()).flatMap(each -> Told.unit(each.group("figure")).stream()).distinct();
        if (first.isEmpty() || last.isEmpty() || from >= to || units.count() > 1) {
            return;
        }
        if (Lexicon.names("trajectory", told.text()) && (isOther(report, told, first.get(), from, found)
                || isOther(report, told, last.get(), to, found))) {
            return;
        }
        var step = steps.size() == 1 ? Told.figure(steps.getFirst().group("figure")) : Optional.<BigDecimal>empty();
        if (step.isPresent() && isLinear(told.text(), steps.getFirst())) {
            var way = step.get().multiply(BigDecimal.valueOf(to - from));
            var given = first.get().subtract(last.get()).abs();
            var off = Told.rounding(step.get()).multiply(BigDecimal.valueOf(to - from)).max(Told.rounding(first.get()))
                    .min(way.movePointLeft(1));
            // a level without a unit may be in another one than the step
            var isBare = ends.stream().anyMatch(each -> Told.unit(each.group("figure")).isEmpty());
            if (Stream.of(0, FARTHEST, -FARTHEST).filter(each -> each == 0 || isBare).noneMatch(each ->
                    way.movePointRight(each).subtract(given).abs().compareTo(off.movePointRight(each)) <= 0)) {
                found.at(told.place()).says("step", Quantity.of(step.get()), String.valueOf(to - from), Quantity.of(way),
                        Quantity.of(first.get()), Quantity.of(last.get()), Quantity.of(given));
            }
        }
    }

    /** So much, not so many per cent, nor on average. */
    private static boolean isLinear(String text, MatchResult step) {
        return !Lexicon.names("of.which", text) && !text.substring(step.start(), Math.min(text.length(), step.end() + LEAST))
                .matches(".*(?:%|per ?cent).*")
                && (Lexicon.names("fall", text) || Lexicon.names("decline", text) || Lexicon.names("rise", text));
    }

    private static boolean isOther(Report report, Told told, BigDecimal figure, int year, Found found) {
        for (var row : rows(report)) {
            var own = row.in(year);
            if (own.isPresent()) {
                if (!isLike(figure, own.get()) || isNear(figure, own.get()) || row.others(year).anyMatch(other -> isNear(figure, other))) {
                    return false;
                }
                found.at(told.place()).says("table", Quantity.of(figure), String.valueOf(year), Quantity.of(own.get()));
                return true;
            }
        }
        return false;
    }

    /** The values named for the years between two years of table 4. */
    private static void between(Report report, Told told, Found found) {
        var years = List.copyOf(FreeText.years(told.text()));
        var ndc = report.profile().ndc();
        if (years.size() != 2 || !ndc.multiYear() || !Lexicon.names("trajectory", told.text())) {
            return;
        }
        var values = Matches.of(ITEM, told.text()).flatMap(each -> Told.figure(each.group()).stream()).toList();
        if (values.size() < LEAST || values.size() != years.getLast() - years.getFirst() - 1) {
            return;
        }
        for (var row : rows(report)) {
            var shift = row.in(years.getFirst()).flatMap(own -> Stream.of(0, FARTHEST, -FARTHEST)
                    .filter(each -> values.stream().allMatch(value -> isHalf(value, own.movePointRight(each)))).findFirst());
            if (shift.isEmpty()) {
                continue;
            }
            var level = report.table(row.table()).block(Progress.INDICATOR).items().stream()
                    .map(item -> item.row(Progress.INDICATOR).answer(ColumnKey.of(Progress.TARGET_LEVEL)))
                    .flatMap(answer -> amount(answer).stream()).toList();
            var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(shift.get());
            var off = values.stream().map(Told::rounding).reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(shift.get());
            for (var year = ndc.targetFrom(); year <= ndc.targetTo() && level.size() == 1; year++) {
                var isNamed = year > years.getFirst() && year < years.getLast();
                if (!isNamed && row.in(year).isEmpty()) {
                    return;
                }
                sum = isNamed ? sum : sum.add(row.in(year).orElseThrow());
            }
            if (level.size() == 1 && sum.subtract(level.getFirst()).abs().compareTo(shift.get() == 0 ? BigDecimal.ZERO : off) > 0) {
                found.at(told.place()).says("sum", Quantity.of(sum), Quantity.of(level.getFirst()));
            }
        }
    }

    /** A trajectory halves or doubles in the time, and what it leaves to a sector is less. */
    private static boolean isHalf(BigDecimal value, BigDecimal own) {
        var twice = BigDecimal.valueOf(2);
        return value.multiply(twice).compareTo(own) >= 0 && value.compareTo(own.multiply(twice)) <= 0;
    }

    /** The budget that remarks below and in table 4 name is the target level. */
    private static void budget(Report report, Told told, Found found) {
        var ndc = report.profile().ndc();
        var key = told.place().table();
        if (!ndc.multiYear() || !Lexicon.names("budget", told.text()) || FreeText.years(told.text()).stream()
                .anyMatch(year -> year < ndc.targetFrom() || year > ndc.targetTo()) || Lexicon.names("a.year", told.text())) {
            return;
        }
        for (var table : report.keysOf(Progress.FORM)) {
            if (!key.equals(table) && !key.equals(Report.footOf(table))) {
                continue;
            }
            var levels = report.table(table).block(Progress.INDICATOR).items().stream().map(item -> item.row(Progress.INDICATOR))
                    .flatMap(row -> amount(row.answer(ColumnKey.of(Progress.TARGET_LEVEL))).stream()).toList();
            var named = Matches.of(BUDGET, told.text()).flatMap(each -> Told.figure(each.group("figure")).stream()).toList();
            if (levels.size() == 1 && named.size() == 1 && named.getFirst().precision() == levels.getFirst().precision()
                    && !isNear(named.getFirst(), levels.getFirst()) && isLike(named.getFirst(), levels.getFirst())
                    && report.last().isEmpty()) {
                found.at(told.place()).says("budget", Quantity.of(named.getFirst()), Quantity.of(levels.getFirst()));
            }
        }
    }

    private static List<Series> rows(Report report) {
        var all = new ArrayList<Series>();
        report.keysOf(Progress.FORM).forEach(key -> ROWS.forEach(line -> all.add(new Series(report, key, line))));
        return all;
    }

    /** Of the size of the trajectory, and not what a sector emits or a measure saves. */
    private static boolean isLike(BigDecimal named, BigDecimal own) {
        return Stream.of(0, FARTHEST, -FARTHEST).map(own::movePointRight)
                .anyMatch(each -> named.subtract(each).abs().compareTo(each.abs().movePointLeft(1)) <= 0);
    }

    private static boolean isNear(BigDecimal named, BigDecimal own) {
        return Stream.of(0, FARTHEST, -FARTHEST)
                .anyMatch(shift -> named.subtract(own.movePointRight(shift)).abs().compareTo(Told.rounding(named)) <= 0);
    }

    private static Optional<BigDecimal> amount(Optional<?> answer) {
        return answer.filter(Quantity.Amount.class::isInstance).map(each -> ((Quantity.Amount) each).value());
    }

    /** A row of a trajectory. */
    private record Series(Report report, TableKey table, String line) {
        /** What other rows of the table have for the year. */
        Stream<BigDecimal> others(int year) {
            var own = report.table(table);
            return Stream.concat(own.rows().values().stream(), own.blocks().values().stream().flatMap(block -> block.items().stream())
                    .flatMap(item -> item.rows().values().stream()))
                    .flatMap(row -> amount(row.answer(new ColumnKey(Progress.YEAR, year))).stream());
        }

        Optional<BigDecimal> in(int year) {
            return amount(report.table(table).row(line).answer(new ColumnKey(Progress.YEAR, year)));
        }
    }
}

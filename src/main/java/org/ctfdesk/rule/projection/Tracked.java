package org.ctfdesk.rule.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Added;

/** The indicators of tables 1 and 4, found by the name that table 10 gives them. */
final class Tracked {
    static final ColumnKey UNIT = ColumnKey.of(Progress.UNIT);
    /** Powers of ten between a unit of CO2 equivalents and the kiloton. */
    private static final Map<String, Integer> KILOTONS = Map.of("tCo2Eq", -3, "ktCo2Eq", 0, "mtCo2Eq", 3);

    private Tracked() {}

    /** Table 1's indicators by plain name. */
    static Map<String, Item> byName(Report report) {
        var indicators = new HashMap<String, Item>();
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            indicators.putIfAbsent(plain(Scenarios.name(item, Indicators.INDICATOR)), item);
        }
        indicators.remove("");
        return indicators;
    }

    static List<Item> keyIndicators(Report report) {
        return report.table(KeyIndicators.FORM.id()).block(KeyIndicators.KEY_INDICATOR).items();
    }

    /** What table 4 says of an indicator, once for each target that it tracks. */
    static List<Row> rows(Report report, Item indicator) {
        return report.keysOf(Progress.FORM).stream()
                .flatMap(key -> report.table(key).block(Progress.INDICATOR).item(indicator.id()).stream())
                .map(item -> item.row(Progress.INDICATOR))
                .toList();
    }

    /** A name as it is compared: letters and digits only, without capitals. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}%]+", " ").strip();
    }

    /** The code of the unit, or the Party's own words for it. */
    static Optional<String> unit(Row row) {
        return row.answer(UNIT)
                .filter(answer -> answer instanceof Answer.Choices choices && choices.options().size() == 1)
                .map(answer -> ((Answer.Choices) answer).options().getFirst())
                .filter(unit -> !unit.isBlank());
    }

    static boolean isSameUnit(String one, String other) {
        return one.equals(other) || plain(one).replace(" ", "").equals(plain(other).replace(" ", ""));
    }

    /** By how many places the point moves to the right from one unit to another; nothing where it cannot be known. */
    static OptionalInt shift(String from, String to) {
        if (isSameUnit(from, to)) {
            return OptionalInt.of(0);
        }
        return KILOTONS.containsKey(from) && KILOTONS.containsKey(to)
                ? OptionalInt.of(KILOTONS.get(from) - KILOTONS.get(to))
                : OptionalInt.empty();
    }

    /** The same quantity in another unit; footnotes stay. */
    static Answer shifted(Answer answer, int places) {
        return switch (answer) {
            case Quantity.Amount amount -> new Quantity.Amount(amount.value().movePointRight(places), amount.footnotes());
            case Quantity.Range range ->
                new Quantity.Range(range.low().movePointRight(places), range.high().movePointRight(places), range.footnotes());
            case Quantity.Keys keys -> keys;
            case Answer.Words words -> words;
            case Answer.Choices choices -> choices;
            case Answer.Day day -> day;
            case Answer.Years years -> years;
            case Answer.Unread unread -> unread;
        };
    }

    /** Table 4's level in the latest year of the inventory, where it is a figure. */
    static Optional<Answer> latest(Row tracked, Report report) {
        return tracked.answer(new ColumnKey(Progress.YEAR, report.profile().periods().inventoryTo()))
                .filter(answer -> Added.of(Optional.of(answer)).isPresent());
    }

    /** True where both are figures, and the same; the second one moved by so many places. */
    static boolean agree(Optional<Answer> one, Optional<Answer> other, int places) {
        var figure = Added.of(one);
        return figure.isPresent()
                && Added.of(other.map(answer -> shifted(answer, places))).filter(figure.get()::agreesWith).isPresent();
    }
}

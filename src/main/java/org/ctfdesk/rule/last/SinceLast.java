package org.ctfdesk.rule.last;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.RowUnit;

/**
 * A report beside the Party's last one. What both hold is found by its name; where the new report began with the last one,
 * an item that was renamed since is found by its id.
 */
final class SinceLast {
    private static final int LEAST_SAME = 3;
    private static final int LONGEST_DENIAL = 120;

    private final Report now;
    private final LastReport last;

    private SinceLast(Report now, LastReport last) {
        this.now = now;
        this.last = last;
    }

    /** Nothing where the last report is not stored: what is asked at {@code where} cannot be decided then. */
    static Optional<SinceLast> of(Report report, Place where, Found found) {
        if (report.last().isEmpty()) {
            found.undecided(where, Doubt.Why.LAST_REPORT);
        }
        return report.last().map(last -> new SinceLast(report, last));
    }

    /** There is nothing to compare the first report with. */
    static Optional<NotApplicable> notApplicable(Report report) {
        return report.last().isEmpty() && report.profile().submission().btr() <= 1 ? Optional.of(NotApplicable.FIRST_REPORT)
                : Optional.empty();
    }

    /** The last report. */
    Report last() {
        return last.report();
    }

    /** The table of the last report for the same target. */
    Optional<TableKey> before(TableKey table) {
        if (table.instance().isEmpty()) {
            return Optional.of(table);
        }
        var targets = last().profile().targets();
        var target = now.profile().targets().stream().filter(each -> each.id().equals(table.instance())).findFirst();
        return target.flatMap(each -> targets.stream().filter(other -> isSame(each, other)).findFirst())
                .or(() -> targets.size() == 1 && now.profile().targets().size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty())
                .map(each -> new TableKey(table.form(), each.id()));
    }

    private boolean isSame(Target one, Target other) {
        return last.carriedOver() ? one.id().equals(other.id()) : FreeText.name(one.name()).equals(FreeText.name(other.name()));
    }

    /** The items of the last report by the id of what each is now. */
    Map<String, Item> before(TableKey table, String part) {
        return before(table, part, Set.of());
    }

    /**
     * The same.
     *
     * @param kept columns of which an item that was renamed must have kept one; empty for any
     */
    Map<String, Item> before(TableKey table, String part, Set<String> kept) {
        var before = last().table(table).block(part);
        var byName = new LinkedHashMap<String, Item>();
        before.items().forEach(item -> name(item, part).ifPresent(name -> byName.putIfAbsent(name, item)));
        var found = new LinkedHashMap<String, Item>();
        var taken = new HashSet<String>();
        for (var item : now.table(table).block(part).items()) {
            name(item, part).map(byName::get).filter(same -> taken.add(same.id())).ifPresent(same -> found.put(item.id(), same));
        }
        if (!last.carriedOver()) {
            for (var item : now.table(table).block(part).items()) {
                before.item(item.id())
                        .filter(same -> !found.containsKey(item.id()) && !taken.contains(same.id())
                                && isMostlyTheSame(same.row(part), item.row(part)))
                        .ifPresent(same -> found.put(item.id(), same));
            }
        }
        if (last.carriedOver()) {
            for (var item : now.table(table).block(part).items()) {
                before.item(item.id())
                        .filter(same -> !found.containsKey(item.id()) && !taken.contains(same.id())
                                && isRenamed(same.row(part), item.row(part), kept))
                        .ifPresent(same -> found.put(item.id(), same));
            }
        }
        return found;
    }

    /** Ids can be given again to another thing: what was only renamed kept some other answer. */
    private static boolean isRenamed(Row before, Row now, Set<String> kept) {
        return before.answers().size() <= 1 || before.answers().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(ColumnKey.LABEL) && (kept.isEmpty() || kept.contains(entry.getKey().column()))
                        && now.answer(entry.getKey()).filter(answer -> isSame(answer, entry.getValue())).isPresent());
    }

    /** Ids of two reports that were begun apart mean something only where most of the answers are the same, too. */
    private static boolean isMostlyTheSame(Row before, Row now) {
        var others = before.answers().entrySet().stream().filter(entry -> !entry.getKey().equals(ColumnKey.LABEL)).toList();
        var same = others.stream()
                .filter(entry -> now.answer(entry.getKey()).filter(answer -> isSame(answer, entry.getValue())).isPresent()).count();
        return same >= LEAST_SAME && 2 * same > others.size();
    }

    private static Optional<String> name(Item item, String part) {
        return FreeText.words(item.row(part), ColumnKey.LABEL.column()).map(FreeText::name).filter(name -> !name.isEmpty());
    }

    /** What the last report said in the unit that is used now; nothing where the units cannot be converted. */
    static Optional<Answer> inUnitOf(Row now, Row before, Answer answer) {
        var from = RowUnit.of(before);
        var to = RowUnit.of(now);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(answer);
        }
        var shift = from.get().shiftTo(to.get());
        return shift.isEmpty() ? Optional.empty() : Optional.of(RowUnit.shifted(answer, shift.getAsInt()));
    }

    /** True where words say in each sentence that nothing was recalculated or changed: they explain no change. */
    static boolean saysNone(String text) {
        var sentences = sentences(text);
        return !sentences.isEmpty() && sentences.stream().allMatch(sentence ->
                sentence.length() <= LONGEST_DENIAL && Lexicon.names("recalculation.none", sentence));
    }

    /** What a text says that another did not, sentence by sentence. */
    static String added(String text, String before) {
        var old = sentences(before).stream().map(FreeText::plain).toList();
        return sentences(text).stream().filter(sentence -> !old.contains(FreeText.plain(sentence))).collect(Collectors.joining(" "));
    }

    private static List<String> sentences(String text) {
        return FreeText.sentences(text).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** True where both are one figure, rounded to the digits of the coarser one. */
    private static boolean isRounded(BigDecimal one, BigDecimal other) {
        var places = Math.max(0, Math.min(one.scale(), other.scale()));
        return one.setScale(places, RoundingMode.HALF_UP).compareTo(other.setScale(places, RoundingMode.HALF_UP)) == 0
                && (places > 0 || one.scale() == other.scale() || one.abs().min(other.abs()).compareTo(BigDecimal.ONE) >= 0)
                || one.compareTo(other) == 0;
    }

    /** True where both say the same: figures but for rounding, words whatever the blanks, and no footnotes. */
    static boolean isSame(Answer one, Answer other) {
        return switch (one) {
            case Quantity.Amount amount -> other instanceof Quantity.Amount that && isRounded(amount.value(), that.value());
            case Quantity.Range range -> other instanceof Quantity.Range that
                    && range.low().compareTo(that.low()) == 0 && range.high().compareTo(that.high()) == 0;
            case Quantity.Keys keys -> other instanceof Quantity.Keys that && new HashSet<>(keys.keys()).equals(new HashSet<>(that.keys()));
            case Answer.Words words -> other instanceof Answer.Words that
                    && FreeText.plain(words.text()).equals(FreeText.plain(that.text()));
            case Answer.Choices choices -> other instanceof Answer.Choices that
                    && new HashSet<>(choices.options()).equals(new HashSet<>(that.options()));
            case Answer.Day day -> day.equals(other);
            case Answer.Years years -> years.equals(other);
            case Answer.Unread unread -> unread.equals(other);
        };
    }
}

package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * All that changed from one report to another, computed figures included.
 *
 * @param before the first report
 * @param after the second one, its rows under the ids that they have in the first
 * @param changes in the order of the tables
 */
public record Comparison(Report before, Report after, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two reports, whoever wrote them: see {@link Alignment}. */
    public static Comparison of(Report before, Report after) {
        var aligned = Alignment.of(before, after);
        var changes = new ArrayList<Change>();
        var typed = new HashSet<Place>();
        var computed = new Computed(before, aligned);
        Differences.between(before, aligned).filter(each -> !isOfOrigins(each) && !onlyDigits(each) && !computed.isTypedAlike(each))
                .map(Comparison::change)
                .forEach(change -> {
            change.place().ifPresent(typed::add);
            changes.add(change);
        });
        for (var form : Forms.NDC) {
            for (var key : before.keysOf(form)) {
                recomputed(before, aligned, key, typed, changes);
            }
        }
        var order = Forms.ALL.stream().map(form -> form.id()).toList();
        LeftTexts.changed(before, aligned).ifPresent(changes::add);
        changes.sort(Comparator.comparing((Change change) ->
                change.place().map(place -> order.indexOf(tableOf(place))).orElse(-1)));
        return new Comparison(before, aligned, changes);
    }

    /** What changed in totals of a year, where both reports have a figure: what a recalculation did to tables 6 to 9. */
    public List<Change> recalculations() {
        return changes.stream().filter(change -> change.difference().isPresent()
                && change.place().filter(place -> place.row().line().startsWith("total") && place.column().year() > 0).isPresent())
                .toList();
    }

    /** The form that a foot stands below, so that it is told with its table. */
    private static String tableOf(Place place) {
        return place.table().form().equals(Foot.ID)
                ? Forms.NDC.stream().filter(form -> place.table().instance().startsWith(form.foot())).map(form -> form.id())
                        .reduce((first, last) -> last).orElse("")
                : place.table().form();
    }

    private static void recomputed(Report before, Report after, TableKey key, Set<Place> typed, List<Change> changes) {
        if (before.table(key) == after.table(key) && before.profile() == after.profile()
                && Derived.sourcesOf(Forms.of(key.form())).isEmpty()) {
            return;
        }
        var was = Derived.of(before, key);
        Derived.of(after, key).forEach((place, result) -> {
            var old = Optional.ofNullable(was.get(place)).flatMap(each -> each.value());
            var hidden = before.answer(place).isPresent() || after.answer(place).isPresent() || typed.contains(place);
            if (!hidden && !same(old, result.value())) {
                changes.add(new Change(Change.Kind.COMPUTED, Optional.of(place), old.map(Answer.class::cast),
                        result.value().map(Answer.class::cast), ""));
            }
        });
    }

    private static boolean same(Optional<Quantity> one, Optional<Quantity> other) {
        return one.isPresent() && other.isPresent()
                        && one.get() instanceof Quantity.Amount a && other.get() instanceof Quantity.Amount b
                ? a.value().compareTo(b.value()) == 0
                : one.equals(other);
    }

    private static Change change(Difference difference) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> answer(changed);
            case Difference.ItemAdded added -> row(Change.Kind.ROW_ADDED, added.table(), added.item());
            case Difference.ItemRemoved removed -> row(Change.Kind.ROW_REMOVED, removed.table(), removed.item());
            case Difference.ItemsMoved moved -> new Change(Change.Kind.ROWS_MOVED,
                    Optional.of(new Place(moved.table(), new RowKey(moved.part(), moved.first()), ColumnKey.LABEL)),
                    Optional.empty(), Optional.empty(), "");
            case Difference.ProfileChanged changed -> beside("profile");
            case Difference.ClaimAdded added -> beside("claimAdded");
            case Difference.ClaimRemoved removed -> beside("claimRemoved");
            case Difference.ListChanged changed -> beside(changed.what().name());
        };
    }

    private static Change beside(String what) {
        return new Change(Change.Kind.BESIDE, Optional.empty(), Optional.empty(), Optional.empty(), what);
    }

    private static Change answer(Difference.AnswerChanged changed) {
        var place = changed.place();
        var kind = place.row().isRepeated() && place.column().equals(ColumnKey.LABEL) ? Change.Kind.ROW_RENAMED
                : footnotesAlone(changed) ? Change.Kind.FOOTNOTES
                : isKeys(changed.before()) || isKeys(changed.after()) ? Change.Kind.KEY
                : Change.Kind.ANSWER;
        return new Change(kind, Optional.of(place), changed.before(), changed.after(), "");
    }

    /** From which file and cell a figure came says nothing of the report; two files that say the same never have that in common. */
    private static boolean isOfOrigins(Difference difference) {
        return difference instanceof Difference.ListChanged(var what) && what == Difference.ListChanged.What.ORIGINS;
    }

    /** 12.40 in place of 12.4: the same figure, which programs that read workbooks write either way. */
    private static boolean onlyDigits(Difference difference) {
        return difference instanceof Difference.AnswerChanged changed
                && changed.before().orElse(null) instanceof Quantity.Amount was
                        && changed.after().orElse(null) instanceof Quantity.Amount is
                && was.value().compareTo(is.value()) == 0 && was.footnotes().equals(is.footnotes());
    }

    private static boolean footnotesAlone(Difference.AnswerChanged changed) {
        return changed.before().orElse(null) instanceof Quantity was && changed.after().orElse(null) instanceof Quantity is
                && was.citing(List.of()).equals(is.citing(List.of()));
    }

    private static boolean isKeys(Optional<Answer> answer) {
        return answer.filter(Quantity.Keys.class::isInstance).isPresent();
    }

    private static Change row(Change.Kind kind, TableKey table, Item item) {
        var line = item.rows().isEmpty() ? "" : item.rows().firstKey();
        for (var row : item.rows().entrySet()) {
            line = row.getValue().answer(ColumnKey.LABEL).isPresent() ? row.getKey() : line;
        }
        var place = new Place(table, new RowKey(line, item.id()), ColumnKey.LABEL);
        var name = item.rows().values().stream()
                .flatMap(row -> row.answer(ColumnKey.LABEL).or(() -> row.answer(ColumnKey.of(Foot.TEXT))).stream())
                .findFirst();
        return kind == Change.Kind.ROW_ADDED
                ? new Change(kind, Optional.of(place), Optional.empty(), name, "")
                : new Change(kind, Optional.of(place), name, Optional.empty(), "");
    }
}

package org.ctfdesk.sheet;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.RowKey;

/**
 * The rows of a table as a {@link RowView} left them when it was chosen. Whatever is typed meanwhile, a row that is seen stays
 * where it is, and one that is added is seen: nothing vanishes under the hands of the user. A part that the Party repeats stands
 * together, with all its lines. Not for several threads.
 */
public final class ViewedRows {
    private final RowView view;
    private final Set<RowKey> left = new HashSet<>();
    private final Map<RowKey, Integer> ranks = new HashMap<>();

    /**
     * Looks at a sheet.
     *
     * @param whole the sheet with all its rows
     * @param found whether something was found in a row
     */
    public ViewedRows(Sheet whole, RowView view, AnswerText shown, Predicate<RowKey> found, Locale locale) {
        this.view = view;
        var units = units(whole);
        if (view.isFilter()) {
            var folded = view.text().strip().toLowerCase(Locale.ROOT);
            units.stream().filter(unit -> unit.stream().noneMatch(row -> isWanted(whole, row, folded, shown, found)))
                    .flatMap(List::stream).forEach(row -> left.add(row.key().orElseThrow()));
        }
        view.order().ifPresent(order -> rank(whole, units, order, shown, locale));
    }

    public RowView view() {
        return view;
    }

    /** The rows of the Party's answers, those of one item together; those printed by the form each by itself. */
    private static List<List<SheetRow>> units(Sheet whole) {
        var units = new ArrayList<List<SheetRow>>();
        for (var row : whole.rows().subList(whole.headRows(), whole.rows().size())) {
            if (!isBody(row) || row.isPlaceholder()) {
                continue;
            }
            var key = row.key().orElseThrow();
            if (key.isRepeated() && !units.isEmpty() && isBelow(whole, key, units.getLast().getLast().key().orElseThrow())) {
                units.getLast().add(row);
            } else {
                units.add(new ArrayList<>(List.of(row)));
            }
        }
        return units;
    }

    private static boolean isBody(SheetRow row) {
        return row.key().isPresent() && (row.role() == SheetRow.Role.LINE || row.role() == SheetRow.Role.TOTAL);
    }

    /** True for another line of the same item. */
    private static boolean isBelow(Sheet whole, RowKey row, RowKey above) {
        return above.item().equals(row.item()) && !above.line().equals(row.line())
                && whole.form().repeatedOf(above.line()).equals(whole.form().repeatedOf(row.line()));
    }

    private boolean isWanted(Sheet whole, SheetRow row, String folded, AnswerText shown, Predicate<RowKey> found) {
        if (view.onlyFound() && !found.test(row.key().orElseThrow())
                || !folded.isEmpty() && !RowView.holds(row, folded, shown)) {
            return false;
        }
        for (var column = 0; column < whole.columns().size() && !view.chosen().isEmpty(); column++) {
            var wanted = view.chosen().get(whole.columns().get(column).key());
            if (wanted != null && RowView.said(row.cell(column), shown).noneMatch(wanted::contains)) {
                return false;
            }
        }
        return true;
    }

    private void rank(Sheet whole, List<List<SheetRow>> units, RowView.Order order, AnswerText shown, Locale locale) {
        var column = 0;
        while (column < whole.columns().size() && !whole.columns().get(column).key().equals(order.column())) {
            column++;
        }
        if (column == whole.columns().size()) {
            return; // the year that it was ordered by is gone
        }
        var at = column;
        var answers = new IdentityHashMap<List<SheetRow>, Optional<Sorted>>();
        var collator = Collator.getInstance(locale);
        units.forEach(unit -> answers.put(unit, sorted(unit, at, shown, collator)));
        var byAnswer = Comparator.comparingInt(Sorted::rank).thenComparing(Sorted::figure).thenComparing(Sorted::words);
        var comparing = order.descending() ? byAnswer.reversed() : byAnswer;
        var ordered = new ArrayList<>(units);
        ordered.sort((some, others) -> {
            var one = answers.get(some);
            var other = answers.get(others);
            return one.isPresent() && other.isPresent() ? comparing.compare(one.get(), other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty());
        });
        for (var i = 0; i < ordered.size(); i++) {
            var rank = i;
            ordered.get(i).stream().map(row -> row.key().orElseThrow()).filter(RowKey::isRepeated).forEach(key -> ranks.put(key, rank));
        }
    }

    /** What decides where an answer stands: figures first, then years, then words, then keys. */
    private record Sorted(int rank, BigDecimal figure, CollationKey words) {}

    private static Optional<Sorted> sorted(List<SheetRow> unit, int column, AnswerText shown, Collator collator) {
        return unit.stream().map(row -> row.cell(column))
                .filter(SheetCell.Input.class::isInstance).map(SheetCell.Input.class::cast)
                .flatMap(input -> input.shown()
                        .map(answer -> sorted(answer, collator.getCollationKey(shown.full(answer, input.kind())))).stream())
                .findFirst();
    }

    private static Sorted sorted(Answer answer, CollationKey text) {
        return switch (answer) {
            case Quantity.Amount amount -> new Sorted(0, amount.value(), text);
            case Quantity.Range range -> new Sorted(0, range.low(), text);
            case Answer.Years years -> new Sorted(1, BigDecimal.valueOf(years.first()), text);
            case Answer.Day day -> new Sorted(1, BigDecimal.valueOf(day.date().toEpochDay()), text);
            case Answer.Words words -> new Sorted(2, BigDecimal.ZERO, text);
            case Answer.Choices choices -> new Sorted(2, BigDecimal.ZERO, text);
            case Answer.Unread unread -> new Sorted(2, BigDecimal.ZERO, text);
            case Quantity.Keys keys -> new Sorted(3, BigDecimal.ZERO, text);
        };
    }

    /** Leaves rows out by hand. */
    public void leaveOut(Set<RowKey> rows) {
        left.addAll(rows);
    }

    /** Shows a row again, whatever the view says, with all that belongs to it. */
    public void bringBack(RowKey row) {
        left.removeIf(each -> each.equals(row) || row.isRepeated() && each.item().equals(row.item()));
    }

    /** The indexes of the rows of the sheet, which may hold other answers by now, as they are to be seen. */
    public List<Integer> of(Sheet whole) {
        var rows = whole.rows();
        var out = new HashSet<RowKey>();
        var seen = new ArrayList<Integer>();
        for (var row = 0; row < rows.size(); row++) {
            var key = rows.get(row).isPlaceholder() ? null : rows.get(row).key().orElse(null);
            if (key != null && left.contains(key)) {
                out.add(key);
            } else {
                seen.add(row);
            }
        }
        if (out.size() < left.size()) {
            left.retainAll(out); // the number of a row that is gone may be given to a new one
        }
        if (!ranks.isEmpty()) {
            order(rows, seen);
        }
        if (!left.isEmpty()) {
            leaveBareHeadings(rows, seen);
        }
        return seen;
    }

    /** Every run of rows that the Party added, in order; one added since stands below the row that it was added below. */
    private void order(List<SheetRow> rows, List<Integer> seen) {
        for (var from = 0; from < seen.size();) {
            var to = from;
            while (to < seen.size() && isOwn(rows.get(seen.get(to)))) {
                to++;
            }
            if (to > from + 1) {
                sort(rows, seen.subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isOwn(SheetRow row) {
        return isBody(row) && row.key().orElseThrow().isRepeated() && !row.isPlaceholder();
    }

    private void sort(List<SheetRow> rows, List<Integer> run) {
        record Ranked(int row, int rank) {}
        var ranked = new ArrayList<Ranked>(run.size());
        var above = -1;
        var last = run.size() - 1;
        while (last >= 0 && !ranks.containsKey(rows.get(run.get(last)).key().orElseThrow())) {
            last--;
        }
        for (var i = 0; i < run.size(); i++) {
            var known = ranks.get(rows.get(run.get(i)).key().orElseThrow());
            above = known != null ? known : i > last ? Integer.MAX_VALUE : above;
            ranked.add(new Ranked(run.get(i), above));
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank)); // keeps those of one rank as they stand
        for (var i = 0; i < ranked.size(); i++) {
            run.set(i, ranked.get(i).row());
        }
    }

    /** A heading below which every row is left out goes too. */
    private void leaveBareHeadings(List<SheetRow> rows, List<Integer> seen) {
        var bare = new HashSet<Integer>();
        var visible = Set.copyOf(seen);
        for (var row = 0; row < rows.size(); row++) {
            if (rows.get(row).role() == SheetRow.Role.HEADING && isBare(rows, row, visible)) {
                bare.add(row);
            }
        }
        seen.removeAll(bare);
    }

    private static boolean isBare(List<SheetRow> rows, int heading, Set<Integer> seen) {
        var any = false;
        for (var row = heading + 1; row < rows.size(); row++) {
            var isNext = rows.get(row).role() == SheetRow.Role.HEADING && rows.get(row).level() <= rows.get(heading).level();
            if (isNext || rows.get(row).role() != SheetRow.Role.HEADING && !isBody(rows.get(row))) {
                break;
            }
            if (isBody(rows.get(row))) {
                if (seen.contains(row)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}

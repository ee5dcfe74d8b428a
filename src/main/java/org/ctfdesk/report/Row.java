package org.ctfdesk.report;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The answers of one line, by column. */
public final class Row {
    public static final Row EMPTY = new Row(Collections.emptySortedMap());

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d{1,4})\\)");

    private final SortedMap<ColumnKey, Answer> answers;
    /** Looked for when they are first asked for: rows are shared by thousands of reports, and most hold none. */
    private volatile SortedMap<ColumnKey, Quantity.Keys> keys;

    private volatile Set<Integer> cited;

    private Row(SortedMap<ColumnKey, Answer> answers) {
        this.answers = answers;
    }

    /** The answer in a column; nothing where the cell is blank. */
    public Optional<Answer> answer(ColumnKey column) {
        return Optional.ofNullable(answers.get(column));
    }

    /** The words in {@code column}; empty where it is blank or holds something else. */
    public String words(ColumnKey column) {
        var answer = answers.get(column);
        return answer == null ? "" : answer.asText();
    }

    /** What was chosen in {@code column}, in the order chosen; nothing where it is blank or holds something else. */
    public List<String> chosen(ColumnKey column) {
        var answer = answers.get(column);
        return answer == null ? List.of() : answer.asOptions();
    }

    /** What was chosen in {@code column}, where it is one thing. */
    public Optional<String> chosenAlone(ColumnKey column) {
        var options = chosen(column);
        return options.size() == 1 ? Optional.of(options.getFirst()) : Optional.empty();
    }

    /** The years in {@code column}; none where it is blank or holds something else. */
    public Optional<Answer.Years> years(ColumnKey column) {
        return answer(column).flatMap(Answer::asYears);
    }

    /** Every answer, columns in order; unmodifiable. */
    public SortedMap<ColumnKey, Answer> answers() {
        return answers;
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** This row with another answer in {@code column}, or none. */
    public Row with(ColumnKey column, Optional<Answer> answer) {
        if (answer(column).equals(answer)) {
            return this;
        }
        var changed = new TreeMap<>(answers);
        answer.ifPresentOrElse(value -> changed.put(column, value), () -> changed.remove(column));
        return changed.isEmpty() ? EMPTY : new Row(Collections.unmodifiableSortedMap(changed));
    }

    /** What differs in a column between one row and another; no answer where the cell is blank. */
    @FunctionalInterface
    public interface Change {
        void at(ColumnKey column, Optional<Answer> before, Optional<Answer> after);
    }

    /** Tells of every column in which this row was another one {@code before}, columns in order. Goes through both side by side. */
    public void changesFrom(Row before, Change each) {
        if (this == before) {
            return;
        }
        var olds = before.answers.entrySet().iterator();
        var old = next(olds);
        for (var now : answers.entrySet()) {
            var order = order(old, now);
            for (; order < 0; order = order(old, now)) {
                each.at(old.getKey(), Optional.of(old.getValue()), Optional.empty());
                old = next(olds);
            }
            if (order > 0) {
                each.at(now.getKey(), Optional.empty(), Optional.of(now.getValue()));
                continue;
            }
            if (old.getValue() != now.getValue() && !old.getValue().equals(now.getValue())) {
                each.at(now.getKey(), Optional.of(old.getValue()), Optional.of(now.getValue()));
            }
            old = next(olds);
        }
        for (; old != null; old = next(olds)) {
            each.at(old.getKey(), Optional.of(old.getValue()), Optional.empty());
        }
    }

    /** Which column comes first; behind the last one every other. */
    private static int order(Map.Entry<ColumnKey, Answer> old, Map.Entry<ColumnKey, Answer> now) {
        return old == null ? 1 : old.getKey() == now.getKey() ? 0 : old.getKey().compareTo(now.getKey());
    }

    private static Map.Entry<ColumnKey, Answer> next(Iterator<Map.Entry<ColumnKey, Answer>> entries) {
        return entries.hasNext() ? entries.next() : null;
    }

    /** The answers that are notation keys, by column. */
    public SortedMap<ColumnKey, Quantity.Keys> keys() {
        var found = keys;
        if (found == null) {
            var all = new TreeMap<ColumnKey, Quantity.Keys>();
            answers.forEach((column, answer) -> {
                if (answer instanceof Quantity.Keys each) {
                    all.put(column, each);
                }
            });
            found = all.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(all);
            keys = found;
        }
        return found;
    }

    /** The numbers of footnotes that quantities cite, and every number that stands in brackets in words. */
    public Set<Integer> cited() {
        var found = cited;
        if (found == null) {
            var all = new TreeSet<Integer>();
            answers.values().forEach(answer -> cited(answer, all));
            found = all.isEmpty() ? Set.of() : Collections.unmodifiableSet(all);
            cited = found;
        }
        return found;
    }

    private static void cited(Answer answer, Set<Integer> all) {
        switch (answer) {
            case Quantity quantity -> all.addAll(quantity.footnotes());
            case Answer.Words words -> cited(words.text(), all);
            case Answer.Choices choices -> choices.options().forEach(option -> cited(option, all));
            case Answer.Unread unread -> cited(unread.typed(), all);
            case Answer.Years years -> {}
            case Answer.Day day -> {}
        }
    }

    private static void cited(String text, Set<Integer> all) {
        IN_BRACKETS.matcher(text).results().forEach(found -> all.add(Integer.valueOf(found.group(1))));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Row that && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return answers.toString();
    }
}

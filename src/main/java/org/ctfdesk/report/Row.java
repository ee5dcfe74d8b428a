package org.ctfdesk.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answers of one line, by column. */
public final class Row {
    public static final Row EMPTY = new Row(Collections.emptySortedMap());

    private final SortedMap<ColumnKey, Answer> answers;

    private Row(SortedMap<ColumnKey, Answer> answers) {
        this.answers = answers;
    }

    public Optional<Answer> answer(ColumnKey column) {
        return Optional.ofNullable(answers.get(column));
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

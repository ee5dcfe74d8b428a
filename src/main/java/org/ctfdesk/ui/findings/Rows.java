package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ModifiableObservableListBase;

/**
 * The rows shown. The next list replaces only rows that come, go or say something else, in one change: thousands of
 * findings stay while one of them is mended.
 */
final class Rows extends ModifiableObservableListBase<Row> {
    private final List<Row> rows = new ArrayList<>();

    /** Makes this list equal to {@code wanted}, in which no two rows have the same key. */
    void become(List<Row> wanted) {
        var first = 0;
        while (first < size() && first < wanted.size() && get(first) == wanted.get(first)) {
            first++;
        }
        var last = 0; // what stays below
        while (last < size() - first && last < wanted.size() - first && get(size() - 1 - last) == wanted.get(wanted.size() - 1 - last)) {
            last++;
        }
        if (first == size() && first == wanted.size()) {
            return;
        }
        beginChange();
        try {
            become(first, last, wanted.subList(first, wanted.size() - last));
        } finally {
            endChange();
        }
    }

    private void become(int first, int last, List<Row> wanted) {
        var staying = wanted.stream().map(Row::key).collect(Collectors.toCollection(HashSet::new));
        for (var i = size() - last - 1; i >= first; i--) {
            if (!staying.contains(get(i).key())) {
                remove(i);
            }
        }
        var there = rows.subList(first, size() - last).stream().map(Row::key).collect(Collectors.toCollection(HashSet::new));
        for (var i = 0; i < wanted.size(); i++) {
            put(first + i, wanted.get(i), there);
        }
    }

    private void put(int at, Row row, HashSet<Object> there) {
        if (at < size() && get(at).key().equals(row.key())) {
            if (!get(at).equals(row)) {
                set(at, row);
            }
            return;
        }
        if (there.contains(row.key())) { // it stands further down
            remove(indexOfKey(row.key(), at));
        }
        add(at, row);
    }

    private int indexOfKey(Object key, int from) {
        var at = from;
        while (!get(at).key().equals(key)) {
            at++;
        }
        return at;
    }

    @Override
    public Row get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, Row row) {
        rows.add(index, row);
    }

    @Override
    protected Row doSet(int index, Row row) {
        return rows.set(index, row);
    }

    @Override
    protected Row doRemove(int index) {
        return rows.remove(index);
    }
}

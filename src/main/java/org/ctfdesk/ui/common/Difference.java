package org.ctfdesk.ui.common;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Forms;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Where two reports differ: undo and redo lead there. What they share is passed over by its identity. */
final class Difference {
    private Difference() {}

    /**
     * The first cell that differs, the removed row's neighbour where a row is gone; nothing where no table differs.
     *
     * @param shown the table that the user looks at
     */
    static Optional<Place> first(Report before, Report after, TableKey shown) {
        var keys = new LinkedHashSet<TableKey>();
        keys.add(shown); // an edit may reach into other tables; the user looks at this one
        keys.addAll(union(before.tables(), after.tables()));
        for (var key : keys) {
            var was = before.table(key);
            var is = after.table(key);
            if (was == is) {
                continue;
            }
            for (var line : union(was.rows(), is.rows())) {
                var column = column(was.row(line), is.row(line));
                if (column.isPresent()) {
                    return Optional.of(new Place(key, RowKey.of(line), column.get()));
                }
            }
            for (var part : union(was.blocks(), is.blocks())) {
                var place = block(key, part, was.block(part), is.block(part));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> block(TableKey key, String part, Block was, Block is) {
        for (var i = 0; i < Math.max(was.size(), is.size()); i++) {
            if (i >= is.size()) {
                var neighbour = is.isEmpty() ? is.nextId() : is.items().getLast().id();
                return Optional.of(label(key, part, neighbour));
            }
            var item = is.items().get(i);
            if (i >= was.size() || !was.items().get(i).id().equals(item.id())) {
                return Optional.of(label(key, part, item.id()));
            }
            var place = item(key, was.items().get(i), item);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> item(TableKey key, Item was, Item is) {
        if (was == is) {
            return Optional.empty();
        }
        for (var line : union(was.rows(), is.rows())) {
            var column = column(was.row(line), is.row(line));
            if (column.isPresent()) {
                return Optional.of(new Place(key, new RowKey(line, is.id()), column.get()));
            }
        }
        return Optional.empty();
    }

    private static Place label(TableKey key, String part, String item) {
        if (key.form().equals(Foot.ID)) {
            return new Place(key, new RowKey(part, item), ColumnKey.of(Foot.TEXT)); // its label is a number
        }
        var line = Forms.of(key.form()).repeated(part).orElseThrow().lines().getFirst().id();
        return new Place(key, new RowKey(line, item), ColumnKey.LABEL);
    }

    private static Optional<ColumnKey> column(Row was, Row is) {
        if (was == is) {
            return Optional.empty();
        }
        return union(was.answers(), is.answers()).stream()
                .filter(column -> !was.answer(column).equals(is.answer(column)))
                .findFirst();
    }

    private static <K extends Comparable<K>> TreeSet<K> union(SortedMap<K, ?> some, SortedMap<K, ?> others) {
        var all = new TreeSet<>(some.keySet());
        all.addAll(others.keySet());
        return all;
    }
}

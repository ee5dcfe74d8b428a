package org.ctfdesk.report;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is filled in of one form. Lines and blocks without content are not kept, so that an empty table and an absent one
 * are the same value.
 *
 * @param rows lines printed once, by id
 * @param blocks repeated parts, by id
 */
public record Table(SortedMap<String, Row> rows, SortedMap<String, Block> blocks) {
    private static final int MOST_FOOTNOTES = 99;

    public static final Table EMPTY = new Table(Collections.emptySortedMap(), Collections.emptySortedMap());

    public Table {
        rows = Collections.unmodifiableSortedMap(rows);
        blocks = Collections.unmodifiableSortedMap(blocks);
    }

    /** The answers of a fixed line; a blank row where nothing is answered. */
    public Row row(String line) {
        return rows.getOrDefault(line, Row.EMPTY);
    }

    /** The items of a repeated part; a block without items where there are none. */
    public Block block(String part) {
        return blocks.getOrDefault(part, Block.EMPTY);
    }

    /** The table with another row; a blank one is taken out. */
    public Table with(String line, Row row) {
        var changed = new TreeMap<>(rows);
        if (row.isEmpty()) {
            changed.remove(line);
        } else {
            changed.put(line, row);
        }
        return new Table(changed, blocks);
    }

    /** The table with another block. */
    public Table with(String part, Block block) {
        if (block(part) == block) {
            return this;
        }
        var changed = new TreeMap<>(blocks);
        if (block.isEmpty()) {
            changed.remove(part);
        } else {
            changed.put(part, block);
        }
        return new Table(rows, changed);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && blocks.isEmpty();
    }

    /**
     * The answer at a row and column.
     *
     * @param part the repeated part that the row belongs to; "" for a line printed once
     */
    public Optional<Answer> answer(String part, RowKey row, ColumnKey column) {
        if (!row.isRepeated()) {
            return row(row.line()).answer(column);
        }
        return block(part).item(row.item()).flatMap(item -> item.row(row.line()).answer(column));
    }

    /** The numbers of footnotes that cells cite, and every number that stands in brackets in their words. */
    public Set<Integer> cited() {
        var inRows = rows.values().stream();
        var inItems = blocks.values().stream()
                .flatMap(block -> block.items().stream())
                .flatMap(item -> item.rows().values().stream());
        return Stream.concat(inRows, inItems).flatMap(row -> row.cited().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The highest number of a footnote that a cell cites; 0 for none. Numbers above 99 in words are years, not footnotes. */
    int highestCited() {
        return cited().stream().filter(number -> number <= MOST_FOOTNOTES).max(Integer::compare).orElse(0);
    }
}

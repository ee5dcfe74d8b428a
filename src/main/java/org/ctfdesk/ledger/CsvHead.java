package org.ctfdesk.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.text.Words;

/**
 * Which field of a CSV holds which column of a ledger's form. A column is headed as the agreed electronic format names it
 * ({@code Action date}) or by its short form ({@code date}); case, blanks and signs do not count.
 *
 * @param positions from 0
 * @param again second fields of a column
 */
record CsvHead(Map<Column, Integer> positions, Map<Column, Integer> again) {
    /**
     * Finds columns of a form among the names that stand at the head of a file.
     *
     * @param left the names that no column was found for yet, by position; those found are taken out
     */
    static CsvHead of(Form form, List<Column> columns, Map<Integer, String> left, Words words) {
        var byName = new HashMap<String, Column>();
        for (var column : columns) {
            byName.putIfAbsent(plain(shortForm(column)), column);
        }
        for (var column : columns) {
            byName.put(plain(words.of(form.key("head." + column.heads().getLast()))), column);
        }
        var positions = new LinkedHashMap<Column, Integer>();
        var again = new LinkedHashMap<Column, Integer>();
        for (var position : new ArrayList<>(left.keySet())) {
            var column = byName.get(plain(left.get(position)));
            if (column != null && positions.putIfAbsent(column, position) != null) {
                again.put(column, position);
            }
            if (column != null) {
                left.remove(position);
            }
        }
        return new CsvHead(positions, again);
    }

    /** What may stand at the head instead of the format's name. */
    static String shortForm(Column column) {
        return column.isLabel() ? column.heads().getLast() : column.id();
    }

    boolean has(String column) {
        return positions.keySet().stream().anyMatch(each -> each.id().equals(column));
    }

    /** The columns, each with its form's id. */
    Set<String> columns(Form form) {
        var all = new TreeSet<String>();
        positions.keySet().forEach(column -> all.add(form.id() + ":" + column.id()));
        return all;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

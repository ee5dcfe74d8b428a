package org.ctfdesk.inventory;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/**
 * A row of an inventory file as it stands there.
 *
 * @param party "" where the file has no such column
 * @param values figures and notation keys by year; blanks are left out
 * @param line of the file, from 1
 */
public record Series(
        String party, String category, String gas, String unit, SortedMap<Integer, Quantity> values, int line) {
    public Series {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}

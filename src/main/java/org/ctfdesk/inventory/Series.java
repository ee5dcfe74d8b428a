package org.ctfdesk.inventory;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/**
 * A row of an inventory file as it stands there.
 *
 * @param party "" where the file has no such column
 * @param values figures and notation keys by year, and of columns under {@link #REFERENCE_YEAR} and {@link #BASE_YEAR} that
 *     the file heads so; blanks are left out
 * @param sheet of a workbook; "" where there is none
 * @param line of the file or sheet, from 1
 */
public record Series(
        String party, String category, String gas, String unit, SortedMap<Integer, Quantity> values, String sheet, int line) {
    /** Stands for the column of the reference year or period of the NDC, whichever year that is. */
    public static final int REFERENCE_YEAR = 1;

    /** Stands for the column of the base year, whichever year that is. */
    public static final int BASE_YEAR = 2;

    public Series {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Series ofParty(String name) {
        return new Series(name, category, gas, unit, values, sheet, line);
    }

    Series withValues(SortedMap<Integer, Quantity> others) {
        return new Series(party, category, gas, unit, others, sheet, line);
    }

    /** What messages call the file that the row stands in. */
    String in(String file) {
        return sheet.isEmpty() ? file : file + ", " + sheet;
    }
}

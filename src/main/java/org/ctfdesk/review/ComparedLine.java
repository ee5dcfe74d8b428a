package org.ctfdesk.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One difference of two reports, written out.
 *
 * @param what which sort
 * @param table as {@code Table 6}; "" beside the tables
 * @param row its label; "" for a table as a whole
 * @param column its head, with the year
 * @param year of the column; 0 for none
 * @param place as machines write it; "" where it is no cell
 * @param was what the one says; "" for nothing
 * @param is what the other says; "" for nothing
 * @param change of a figure: the other less the one, in the unit of the cell
 * @param percent the same in per cent of the one, with two decimals
 * @param message all of it as a sentence
 */
public record ComparedLine(
        What what, String table, String row, String column, int year, String place, String was, String is,
        Optional<BigDecimal> change, Optional<BigDecimal> percent, String message) {
    /** A sort of difference. */
    public enum What {
        CHANGED,
        ADDED,
        REMOVED,
        RENAMED,
        FOOTNOTES,
        UNIT,
        COMPUTED,
        ROW_ADDED,
        ROW_REMOVED,
        ROWS_MOVED,
        PROFILE,
        FLEXIBILITY,
        LIST
    }
}

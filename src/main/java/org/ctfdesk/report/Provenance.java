package org.ctfdesk.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where imported figures came from.
 *
 * @param table the table they went into; "" for what stood at no table
 * @param file the file's name
 * @param sha256 of its bytes, in hexadecimal
 * @param date of the import, ISO 8601
 * @param what which part of the file, and what was done to the figures
 * @param sheet the sheet of the file; "" where it has none or several were read
 * @param cells which cell each answer came from: row and column as {@code energy:projection@2030}, and the cell's address
 * @param left what stood there and was not entered: the cell's address, and its text
 */
public record Provenance(
        String table, String file, String sha256, String date, String what, String sheet, SortedMap<String, String> cells,
        SortedMap<String, String> left) {
    public Provenance {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }

    /** A note of a file as a whole. */
    public Provenance(String table, String file, String sha256, String date, String what) {
        this(table, file, sha256, date, what, "", Collections.emptySortedMap(), Collections.emptySortedMap());
    }
}

package org.ctfdesk.report;

import org.ctfdesk.form.Column;

/**
 * Which column of a table.
 *
 * @param column the form's column
 * @param year the calendar year; 0 where the column is single
 */
public record ColumnKey(String column, int year) implements Comparable<ColumnKey> {
    /** The names that the Party gives to its rows. */
    public static final ColumnKey LABEL = of(Column.LABEL);
    /** The one answer of a line that spans all columns. */
    public static final ColumnKey ACROSS = of("across");

    /** A column that stands once, without a year. */
    public static ColumnKey of(String column) {
        return new ColumnKey(column, 0);
    }

    /** As machines write it: {@code unit}, {@code year@2024}. */
    public String path() {
        return year == 0 ? column : column + "@" + year;
    }

    /** Reads what {@link #path} writes. */
    public static ColumnKey ofPath(String path) {
        var at = path.indexOf('@');
        return at < 0 ? of(path) : new ColumnKey(path.substring(0, at), Integer.parseInt(path.substring(at + 1)));
    }

    @Override
    public int compareTo(ColumnKey other) {
        var byColumn = column.compareTo(other.column);
        return byColumn != 0 ? byColumn : Integer.compare(year, other.year);
    }
}

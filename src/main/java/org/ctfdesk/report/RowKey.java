package org.ctfdesk.report;

/**
 * Which row of a table.
 *
 * @param line the form's line
 * @param item the item of the repeated part that the line belongs to; "" for a line printed once
 */
public record RowKey(String line, String item) implements Comparable<RowKey> {
    /** A fixed line, which no item repeats. */
    public static RowKey of(String line) {
        return new RowKey(line, "");
    }

    public boolean isRepeated() {
        return !item.isEmpty();
    }

    /** As machines write it: {@code energy}, {@code indicator/2}. */
    public String path() {
        return item.isEmpty() ? line : line + "/" + item;
    }

    /** Reads what {@link #path} writes. */
    public static RowKey ofPath(String path) {
        var slash = path.indexOf('/');
        return slash < 0 ? of(path) : new RowKey(path.substring(0, slash), path.substring(slash + 1));
    }

    @Override
    public int compareTo(RowKey other) {
        return path().compareTo(other.path());
    }
}

package org.ctfdesk.report;

/**
 * Which table: a form, and which filling of it.
 *
 * @param form the form's id
 * @param instance the target's id where the form is filled once for each target, the foot's name for a foot; else ""
 */
public record TableKey(String form, String instance) implements Comparable<TableKey> {
    /** The one table of a form that stands once. */
    public static TableKey of(String form) {
        return new TableKey(form, "");
    }

    /** As it stands in files and messages of machines: {@code table5}, {@code table4/1}. */
    public String path() {
        return instance.isEmpty() ? form : form + "/" + instance;
    }

    /** The key whose {@link #path} this is. */
    public static TableKey ofPath(String path) {
        var slash = path.indexOf('/');
        return slash < 0 ? of(path) : new TableKey(path.substring(0, slash), path.substring(slash + 1));
    }

    @Override
    public int compareTo(TableKey other) {
        return path().compareTo(other.path());
    }
}

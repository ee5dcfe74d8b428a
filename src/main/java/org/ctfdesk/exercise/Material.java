package org.ctfdesk.exercise;

/**
 * A text that comes with an exercise and that participants read: a short national report, an inventory, the report of a team.
 *
 * @param name of the file as which it is given out, with its ending
 * @param text all of it
 */
public record Material(String name, String text) {
    /** True where it is a report of CTF Desk and not for reading. */
    public boolean isReport() {
        return name.endsWith(".ctfdesk");
    }

    /** True where it is to be read as sentences and not as columns. */
    public boolean isProse() {
        return name.endsWith(".txt");
    }

    /** The text for a page of any width: lines of one paragraph are one; those that are set in or begin with a figure stay. */
    public String flowing() {
        return isProse() ? text.strip().replaceAll("(?<=\\S)\\n(?=[^\\s\\d])", " ") : text.strip();
    }
}

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
}

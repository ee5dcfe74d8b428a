package org.ctfdesk.ui.common;

import java.util.Optional;
import org.ctfdesk.report.Report;

/**
 * Something that the user has to see and need not answer: a bar above the table, until it is closed or over.
 *
 * @param text what happened, in whole sentences
 * @param action what can be done about it
 * @param until the notice is over once the report is this one again: what it tells of was undone
 */
public record Notice(String text, Optional<Action> action, Optional<Report> until) {
    /**
     * Something that can be done about it.
     *
     * @param name the words on the button
     */
    public record Action(String name, Runnable run) {}

    /** A notice with nothing to be done. */
    public static Notice of(String text) {
        return new Notice(text, Optional.empty(), Optional.empty());
    }
}

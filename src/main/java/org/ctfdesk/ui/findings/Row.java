package org.ctfdesk.ui.findings;

/** A row of the list. */
sealed interface Row permits Line, Row.Head {
    /** What makes it the same row in the next list, whatever it says there. */
    Object key();

    /**
     * The head of a group.
     *
     * @param level 0 for a group, 1 for a kind within a table
     * @param count how many findings stand below it, or would
     * @param open false where they are folded away
     */
    record Head(String key, String title, int level, int count, boolean open) implements Row {}
}

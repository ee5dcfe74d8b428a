package org.ctfdesk.exercise;

import java.util.Optional;

/** A step of the help for one slip; each says more than the one before. */
public enum Hint {
    /** In which table it stands. */
    TABLE,
    /** Which paragraph asks for it. */
    PARAGRAPH,
    /** What to look at: the row and the column. */
    CELL;

    /** The step after so many were taken; nothing after the last. */
    public static Optional<Hint> after(int taken) {
        return taken < values().length ? Optional.of(values()[Math.max(0, taken)]) : Optional.empty();
    }
}

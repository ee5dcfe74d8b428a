package org.ctfdesk.ui.grid;

/** What Enter does in the grid, as the user is used to it from other sheets; with Shift it goes the other way. */
public enum EnterKey {
    /** On a cell it opens the entry; an entry it takes and goes down. */
    EDITS,
    /** It goes down, with an entry or without. */
    DOWN,
    /** It goes to the next cell of the row, as Tab does. */
    RIGHT;

    /** The one of that name; the first where there is none. */
    public static EnterKey of(String name) {
        for (var key : values()) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return EDITS;
    }
}

package org.ctfdesk.inventory;

import org.ctfdesk.text.ReadingFailure;

/** Why a file could not be read as an inventory; told in the reader's words by key, with what to do. */
public final class InventoryFailure extends ReadingFailure {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param key of its words
     * @param arguments the file's name first, then line and column where they are known
     */
    public InventoryFailure(String key, Object... arguments) {
        super(key, arguments);
    }
}

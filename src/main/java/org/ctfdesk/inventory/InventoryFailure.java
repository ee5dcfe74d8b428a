package org.ctfdesk.inventory;

import java.util.List;

/** Why a file could not be read as an inventory; told in the reader's words by key, with what to do. */
public final class InventoryFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A failure.
     *
     * @param key of its words
     * @param arguments the file's name first, then line and column where they are known
     */
    public InventoryFailure(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The failure that another one led to. */
    public InventoryFailure(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}

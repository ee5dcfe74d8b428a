package org.ctfdesk.store;

import org.ctfdesk.text.KeyedFailure;

/** Why a report could not be read or written: expected, told in the reader's language, with what to do. */
public final class StoreFailure extends KeyedFailure {
    /**
     * @param key words under {@code store.}
     * @param arguments what the words name: the file first
     */
    public StoreFailure(String key, Throwable cause, Object... arguments) {
        super("store.", key, cause, arguments);
    }
}

package org.ctfdesk.store;

import java.util.List;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** Why a report could not be read or written: expected, told in the reader's language, with what to do. */
public final class StoreFailure extends Exception implements Failure {
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key words under {@code store.}
     * @param arguments what the words name: the file first
     */
    public StoreFailure(String key, Throwable cause, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    @Override
    public String told(Words words) {
        return words.of("store." + key, arguments.toArray());
    }
}

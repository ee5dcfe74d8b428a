package org.ctfdesk.text;

import java.util.List;

/** A failure whose words stand under a key; what they name is given with it. */
public abstract class KeyedFailure extends Exception implements Failure {
    private static final long serialVersionUID = 1;

    private final String prefix;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * A failure.
     *
     * @param prefix before the keys of all its kind, or nothing
     * @param cause what went wrong, or null where nothing did but what is told
     * @param arguments what the words name: the file first, then line and column where they are known
     */
    protected KeyedFailure(String prefix, String key, Throwable cause, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.prefix = prefix;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Which words tell it, behind the prefix. */
    public String key() {
        return key;
    }

    @Override
    public String told(Words words) {
        return words.of(prefix + key, arguments.toArray());
    }
}

package org.ctfdesk.text;

import java.util.List;

/** Why a text from outside could not be read: expected, told in the reader's language, with what to do. */
public class ReadingFailure extends Exception implements Failure {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of its words
     * @param arguments the file's name first, then line and column where they are known
     */
    public ReadingFailure(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The failure that another one led to. */
    public ReadingFailure(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    @Override
    public String told(Words words) {
        return words.of(key, arguments.toArray());
    }
}

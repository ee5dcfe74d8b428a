package org.ctfdesk.text;

/** Why a text from outside could not be read: expected, told in the reader's language, with what to do. */
public class ReadingFailure extends KeyedFailure {
    private static final long serialVersionUID = 1;

    /**
     * @param key of its words
     * @param arguments the file's name first, then line and column where they are known
     */
    public ReadingFailure(String key, Object... arguments) {
        super("", key, null, arguments);
    }

    /** The failure that another one led to. */
    public ReadingFailure(Throwable cause, String key, Object... arguments) {
        super("", key, cause, arguments);
    }
}

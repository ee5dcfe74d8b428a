package org.ctfdesk.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of texts, for the next time that the same text is asked about: after an edit nearly all texts of a report are
 * those of before. It depends on nothing but the text. Long texts are worked out each time, and all is forgotten once it is too much.
 *
 * @param <T> what is worked out; nobody may change it
 */
public final class Remembered<T> {
    /** So many texts of so many letters are kept: some megabytes at the worst. */
    private static final int MOST = 2000;
    private static final int LONGEST = 2000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> workedOut;

    public Remembered(Function<String, T> workedOut) {
        this.workedOut = workedOut;
    }

    /** What comes of a text. */
    public T of(String text) {
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var now = workedOut.apply(text);
        if (text.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, now);
        }
        return now;
    }
}
